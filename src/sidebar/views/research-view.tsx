import type { Recommendation } from '../../strategy/recommendation';
import { studyText } from '../../texts/study';
import { useWords } from '../words';

/** Studies that bear on the goal; they are in none of the numbers. */
export function ResearchView({ recommendation: { studies } }: { readonly recommendation: Recommendation }) {
  const { sidebar, answers } = useWords();
  if (studies.length === 0) return null;
  return (
    <details class="research">
      <summary>{sidebar.say('research', { count: studies.length })}</summary>
      <ul>
        {studies.map((study) => (
          <li key={study.code}>
            {studyText(study, answers)}{' '}
            <a href={study.source.address} target="_blank" rel="noreferrer">
              {sidebar.say('research.source')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
