import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { readRoster } from '../roster/read-roster';
import { exampleBrief, readBrief } from '../strategy/brief';
import { recommend } from '../strategy/recommend';
import { briefProblemText } from '../texts/english/recommendation';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';
import { fromWire, type SheetSnapshot } from '../wire/sheet-snapshot';
import { Answer } from './answer';
import { BriefForm, type TypedBrief } from './brief-form';
import { RosterRead } from './roster-read';
import { readActiveSheet } from './sheet';

type Reading = 'reading' | 'failed' | SheetSnapshot;

/** Reads the active sheet, at once and when asked to, and shows what its roster recommends for the brief. */
export function Sidebar() {
  const [reading, setReading] = useState<Reading>('reading');
  const [typed, setTyped] = useState<TypedBrief>({ goal: 'launch', budget: '' });

  const read = useCallback(() => {
    setReading('reading');
    readActiveSheet().then(setReading, () => setReading('failed'));
  }, []);
  useEffect(read, [read]);

  if (reading === 'reading') return <p role="status">{SIDEBAR_TEXTS.reading}</p>;
  if (reading === 'failed') {
    return (
      <div role="alert">
        <p>{SIDEBAR_TEXTS.readingFailed}</p>
        <button type="button" onClick={read}>
          {SIDEBAR_TEXTS.tryAgain}
        </button>
      </div>
    );
  }
  return <Campaign snapshot={reading} typed={typed} onType={setTyped} onReadAgain={read} />;
}

interface CampaignProps {
  readonly snapshot: SheetSnapshot;
  readonly typed: TypedBrief;
  readonly onType: (typed: TypedBrief) => void;
  readonly onReadAgain: () => void;
}

function Campaign({ snapshot, typed, onType, onReadAgain }: CampaignProps) {
  const { roster, example } = useMemo(() => {
    const roster = readRoster(snapshot.values.map((row) => row.map(fromWire)));
    return { roster, example: exampleBrief(roster) };
  }, [snapshot]);
  const isRead = roster.influencers.length > 0;
  // Without a roster there is no form, so whatever was typed in it before must not hide what is missing.
  const brief = useMemo(() => (isRead ? readBrief(typed, example) : example), [isRead, typed, example]);
  const recommendation = useMemo(() => ('code' in brief ? undefined : recommend(roster, brief)), [roster, brief]);

  return (
    <>
      <RosterRead sheetName={snapshot.sheetName} roster={roster} onReadAgain={onReadAgain} />
      {isRead && (
        <BriefForm
          typed={typed}
          example={example}
          problem={'code' in brief ? briefProblemText(brief) : undefined}
          onType={onType}
        />
      )}
      {recommendation && <Answer recommendation={recommendation} />}
    </>
  );
}
