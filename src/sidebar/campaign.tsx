import { useState } from 'preact/hooks';
import { POOL_NAMES } from '../strategy/plans';
import type { PoolName } from '../strategy/pool';
import type { Recommendation } from '../strategy/recommendation';
import type { SheetHead } from '../wire/doors';
import type { Draft } from './draft';
import { personKey } from './engine/person-key';
import type { Engine } from './engine/start-engine';
import { ask } from './sheet/ask';
import { useSheetState } from './sheet/use-sheet-state';
import type { ShownPlan } from './shown-plan';
import { useAnswers } from './use-answers';
import { ActionsView } from './views/actions-view';
import { AddPeople } from './views/add-people';
import { AnswerView } from './views/answer-view';
import { AssumptionsView } from './views/assumptions-view';
import { briefForm } from './views/brief-form';
import { BriefView } from './views/brief-view';
import { FirstTry } from './views/first-try';
import { FlipsView } from './views/flips-view';
import { StaleNotice, UnfinishedNotice } from './views/notices';
import { PlansView } from './views/plans-view';
import { ResearchView } from './views/research-view';
import { RosterView } from './views/roster-view';
import { ShortlistView } from './views/shortlist-view';
import { WholeRosterView } from './views/whole-roster-view';
import { useWords } from './words';

interface Props {
  readonly engine: Engine;
  readonly head: SheetHead;
  readonly draft: Draft;
  /** With the document. */
  readonly isKept: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onReadAgain: () => void;
  /** Reads the sheet that is active by now. */
  readonly onReadShown: () => void;
}

/** A sheet that was read, the brief for it, and the answer. */
export function Campaign({ engine, head, draft, isKept, onDraft, onReadAgain, onReadShown }: Props) {
  const { sidebar, answers: speech } = useWords();
  const { say } = sidebar;
  const { read, recommendation, uncounted, problems, failed, isBehind } = useAnswers(engine, head, draft);
  const staleness = useSheetState(head, read);
  const [note, setNote] = useState('');

  const form = briefForm(draft.brief, problems, speech, (field, text) =>
    onDraft({ ...draft, brief: { ...draft.brief, [field]: text } }),
  );
  const select = (row: number, column: number, columns: number) =>
    ask('selectCells', head.sheetId, row, column, columns).then(
      (isThere) => setNote(isThere ? '' : say(isThere === false ? 'cellGone' : 'cellFailed')),
      () => setNote(say('cellFailed')),
    );
  const selectRow = (row: number) => void select(row, 1, Math.max(head.columns, 1));

  if (!read) {
    return (
      <p role="status" class="card">
        {failed ? say('failed') : say('workingOut')}{' '}
        {failed && (
          <button type="button" class="link" onClick={onReadAgain}>
            {say('readAgain')}
          </button>
        )}
      </p>
    );
  }
  return (
    <>
      <StaleNotice {...{ staleness, onReadAgain, onReadShown }} />
      <UnfinishedNotice unfinished={head.unfinished} />
      <RosterView
        sheetName={head.sheetName}
        read={read}
        choices={draft.columns}
        onChoose={(columns) => onDraft({ ...draft, columns })}
        onSelect={({ row, column }) => void select(row, column, 1)}
        onReadAgain={onReadAgain}
      />
      <p class="problem" role="alert">
        {note}
      </p>
      {read.sized > 0 && read.example && (
        <BriefView
          form={form}
          example={recommendation?.brief.example ? recommendation.brief : read.example}
          people={read.people}
        />
      )}
      {failed && (
        <p class="problem" role="alert">
          {say('failed')}
        </p>
      )}
      {problems.length > 0 && recommendation && <p class="hint">{say('brief.lastAnswer')}</p>}
      {recommendation ? (
        <Answered
          {...{ head, read, recommendation, uncounted, draft, onDraft, form, isBehind, onReadAgain, selectRow }}
        />
      ) : (
        isBehind && <p role="status">{say('workingOut')}</p>
      )}
      {read.sized === 0 && <FirstTry onReadShown={onReadShown} />}
      <p class="hint privacy">{say(isKept ? 'privacy' : 'notKept')}</p>
    </>
  );
}

interface AnsweredProps extends Pick<Props, 'head' | 'draft' | 'onDraft' | 'onReadAgain'> {
  readonly read: NonNullable<ReturnType<typeof useAnswers>['read']>;
  readonly recommendation: Recommendation;
  readonly uncounted: number;
  readonly form: ReturnType<typeof briefForm>;
  readonly isBehind: boolean;
  readonly selectRow: (row: number) => void;
}

/** The answer and all that belongs to it. */
function Answered({
  head,
  read,
  recommendation,
  uncounted,
  draft,
  onDraft,
  form,
  isBehind,
  onReadAgain,
  selectRow,
}: AnsweredProps) {
  const { say } = useWords().sidebar;
  const { plans, ticked, strategy } = recommendation;
  const recommended: PoolName = strategy === 'micro' || strategy === 'macro' ? strategy : 'all';
  const asked = POOL_NAMES.find((pool) => pool === draft.brief.strategy) ?? recommended;
  const [wantsMine, setWantsMine] = useState(false);
  const shown: ShownPlan = wantsMine && ticked ? 'mine' : asked;
  const plan = shown === 'mine' ? ticked : plans?.[shown];
  /** Untouched, the ticks are those of the plan that is shown. */
  const ticks = new Set(draft.ticks ?? plans?.[asked].chosen.map(({ influencer }) => personKey(influencer)));
  const tick = (key: string, isTicked: boolean) => {
    const next = new Set(ticks);
    if (isTicked) next.add(key);
    else next.delete(key);
    onDraft({ ...draft, ticks: [...next] });
  };
  const show = (next: ShownPlan) => {
    setWantsMine(next === 'mine');
    if (next !== 'mine') form.type('strategy', next === recommended ? '' : next);
  };
  return (
    <>
      <AnswerView recommendation={recommendation} isBehind={isBehind} />
      {plans && <PlansView recommendation={recommendation} plans={plans} shown={shown} onShow={show} />}
      {draft.ticks && (
        <p>
          <span role="status" class="problem">
            {plans && uncounted > 0 && `${say('plan.uncounted', { count: uncounted })} `}
          </span>
          <button type="button" class="link" onClick={() => onDraft({ ...draft, ticks: null })}>
            {say('plan.forgetMine')}
          </button>
        </p>
      )}
      {plans && <FlipsView recommendation={recommendation} />}
      {plan && plan.chosen.length > 0 && (
        <ShortlistView {...{ recommendation, read, plan, shown, ticks, form }} onTick={tick} onSelectRow={selectRow} />
      )}
      {plans && <AddPeople people={read.people} ticks={ticks} onTick={tick} />}
      {plans && <WholeRosterView people={read.people} plan={plan} ticked={ticked} onSelectRow={selectRow} />}
      {plans && <ResearchView recommendation={recommendation} />}
      <AssumptionsView recommendation={recommendation} form={form} />
      {read.sized > 0 && <ActionsView {...{ head, read, recommendation, isBehind, shown, onReadAgain }} />}
    </>
  );
}
