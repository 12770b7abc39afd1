import type { Field } from '../roster/field';
import { grouped, type Issue, type IssueGroup } from '../roster/issue';
import type { AnswerWords } from './languages/english/answers';
import type { FunctionWords } from './languages/english/functions';
import { quote } from './quote';
import type { Speech } from './speech';

/** A sentence for each kind of issue, with how many there are of it and where. */
export function issueTexts(issues: readonly Issue[], speech: Speech<AnswerWords>): string[] {
  return grouped(issues).map((group) => groupText(group, speech));
}

/** A sentence for issues of one kind. */
export function groupText({ first, issues }: IssueGroup, speech: Speech<AnswerWords>): string {
  const isAboutRows = !OF_THE_RANGE.has(first.code);
  if (issues.length > 1) {
    const text = severalText(first, issues, speech);
    return isAboutRows ? `${text} ${rowsText(issues, speech)}` : text;
  }
  const text = issueText(first, speech);
  return isAboutRows ? speech.say('issue.at', { row: String(first.row), text }) : text;
}

/** Issues that are about no row. */
export const OF_THE_RANGE: ReadonlySet<Issue['code']> = new Set<Issue['code']>([
  'empty-sheet',
  'not-a-roster',
  'no-header',
  'no-followers-column',
  'no-rows',
  'column-not-found',
]);

/** A sentence on what was noticed, and what to do about it; where, it leaves to be said. */
export function issueText(issue: Issue, speech: Speech<AnswerWords>): string {
  const { say } = speech;
  const text = quote(issue.text, speech);
  switch (issue.code) {
    case 'empty-sheet':
    case 'not-a-roster':
    case 'no-followers':
      return say(`issue.${issue.code}`);
    case 'no-header':
    case 'no-followers-column':
      return say(`issue.${issue.code}`, { columns: issue.text });
    case 'no-rows':
      return say('issue.no-rows', { row: String(issue.row) });
    case 'column-not-found':
    case 'above-header':
    case 'groups':
    case 'header-again':
    case 'total-row':
    case 'no-account':
    case 'unknown-platform':
      return say(`issue.${issue.code}`, { text });
    case 'same-account':
      return say('issue.same-account', { text, kept: String(issue.kept) });
    case 'same-person':
      return say('issue.same-person', { text, other: String(issue.other), platform: issue.platform });
    case 'platforms-differ':
      return say('issue.platforms-differ', { text, link: issue.link, platform: issue.platform });
    case 'other-currency':
      return say('issue.other-currency', { text, currency: issue.currency, usual: issue.usual });
    case 'error-cell':
    case 'missing-text':
    case 'unreadable-number':
    case 'date-cell':
    case 'impossible-number':
      return say(`issue.${issue.code}${bearing(issue.field)}`, { text, field: say(`field.${issue.field}`) });
    case 'ambiguous-number': {
      const [low, high] = issue.values;
      const field = say(`field.${issue.field}`);
      return say(`issue.ambiguous-number${bearing(issue.field)}`, { text, field, low, high });
    }
    case 'middle-of-range':
      return say('issue.middle-of-range', { text, field: say(`field.${issue.field}`), value: issue.value });
  }
}

/** The same of several; it quotes what they say, each text once. */
function severalText(first: Issue, issues: readonly Issue[], speech: Speech<AnswerWords>): string {
  const { say } = speech;
  const different = [...new Set(issues.map(({ text }) => text))];
  const quotes = different.slice(0, LISTED).map((text) => quote(text, speech));
  const texts = quotes.join(', ') + (different.length > LISTED ? ', …' : '');
  const count = issues.length;
  switch (first.code) {
    case 'above-header':
    case 'header-again':
    case 'total-row':
    case 'no-account':
    case 'no-followers':
    case 'same-account':
    case 'same-person':
    case 'platforms-differ':
    case 'other-currency':
      return say(`issues.${first.code}`, { count, texts });
    case 'error-cell':
    case 'missing-text':
    case 'unreadable-number':
    case 'date-cell':
    case 'impossible-number':
    case 'ambiguous-number':
      return say(`issues.${first.code}${bearing(first.field)}`, { count, texts, field: say(`field.${first.field}`) });
    case 'unknown-platform':
    case 'middle-of-range':
      return say(`issues.${first.code}`, { count, texts, field: say(`field.${first.field}`) });
    default:
      return issues.map((issue) => issueText(issue, speech)).join(' ');
  }
}

/** Of the account whose row is kept: which rows repeat it. */
export function repeatsText(issues: readonly Issue[], speech: Speech<AnswerWords & FunctionWords>): string {
  const [only, ...others] = issues;
  if (only && others.length === 0) return speech.say('repeats.one', { row: String(only.row) });
  return `${speech.say('repeats', { count: issues.length })} ${rowsText(issues, speech)}`;
}

const LISTED = 3;

/** "Rows 3, 7, 9 and 12 more." */
function rowsText(issues: readonly Issue[], { say }: Speech<AnswerWords>): string {
  const more = issues.length - LISTED;
  const rows = issues.slice(0, LISTED).map(({ row }) => String(row));
  if (more > 0) return say('rows.more', { rows: rows.join(', '), count: more });
  return say('rows', { rows: rows.slice(0, -1).join(', '), last: rows[rows.length - 1] ?? '' });
}

/** No plan can count on somebody without followers; without any other number somebody else's stands in. */
function bearing(field: Field): '' | '.followers' {
  return field === 'followers' ? '.followers' : '';
}
