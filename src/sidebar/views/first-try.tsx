import { ask } from '../sheet/ask';
import { useWords } from '../words';
import { ActionView } from './action-view';

/** For whoever has no roster at hand: the sample roster in a new sheet, which is read at once. */
export function FirstTry({ onReadShown }: { readonly onReadShown: () => void }) {
  const { say } = useWords().sidebar;
  const insert = async () => {
    const written = await ask('insertSample', say('sample.sheetName'));
    if (written?.outcome === 'written') onReadShown();
    return written;
  };
  return (
    <section class="card" aria-label={say('sample')}>
      <p>{say('sample.offer')}</p>
      <ActionView label={say('sample')} primary action={insert} onReadAgain={onReadShown} />
    </section>
  );
}
