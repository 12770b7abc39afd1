import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FIELDS } from '../roster/field';
import type { Issue } from '../roster/issue';
import { readRoster } from '../roster/read-roster';
import type { ColumnChoice } from '../roster/recognised-column';
import { sized } from '../roster/roster';
import { readBrief } from '../strategy/read-brief';
import { briefProblemText } from '../texts/english/brief';
import { SIDEBAR_TEXTS } from '../texts/english/sidebar';
import { fromWire, type SheetSnapshot, type WireChoice } from '../wire/sheet-snapshot';
import { Answer } from './answer';
import { BriefForm, type TypedBrief } from './brief-form';
import { RosterRead } from './roster-read';
import { readActiveSheet, rememberColumns, selectCell } from './sheet';
import { useRecommendation } from './use-recommendation';

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
  const { sheetId, sheetName, locale } = snapshot;
  const [choices, setChoices] = useState(() => snapshot.choices.filter(isColumnChoice));
  const [problem, setProblem] = useState('');
  const values = useMemo(() => snapshot.values.map((row) => row.map(fromWire)), [snapshot]);
  const { roster, example } = useMemo(() => {
    const roster = readRoster(values, { locale, sheetName, columns: choices });
    const read = readBrief('', roster, locale);
    return { roster, example: 'brief' in read ? read.brief : undefined };
  }, [values, locale, sheetName, choices]);
  const isRead = sized(roster).length > 0;
  // Without a roster there is no form, so whatever was typed in it before must not hide what is missing.
  const read = useMemo(() => readBrief(isRead ? { ...typed } : '', roster, locale), [isRead, typed, roster, locale]);
  const recommendation = useRecommendation(roster, 'brief' in read ? read.brief : undefined);

  const choose = (chosen: readonly ColumnChoice[]) => {
    setChoices([...chosen]);
    rememberColumns(sheetId, chosen).then(
      () => setProblem(''),
      () => setProblem(SIDEBAR_TEXTS.notRemembered),
    );
  };
  const select = ({ row, column }: Issue) => {
    selectCell(sheetId, row, column).then(
      () => setProblem(''),
      () => setProblem(SIDEBAR_TEXTS.cellGone),
    );
  };

  return (
    <>
      <RosterRead
        sheetName={sheetName}
        roster={roster}
        choices={choices}
        problem={problem}
        onChoose={choose}
        onSelect={select}
        onReadAgain={onReadAgain}
      />
      {isRead && example && (
        <BriefForm
          typed={typed}
          example={example}
          problem={'problems' in read ? read.problems.map(briefProblemText).join(' ') : undefined}
          onType={onType}
        />
      )}
      {recommendation && <Answer recommendation={recommendation} roster={roster} />}
    </>
  );
}

/** What is remembered may be of another version. */
function isColumnChoice(choice: WireChoice): choice is ColumnChoice {
  return choice.field === 'ignored' || (FIELDS as readonly string[]).includes(choice.field);
}
