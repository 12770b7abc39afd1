import { quoted } from '../../cells/cell';
import { grouped, type Issue, type IssueGroup } from '../../roster/issue';
import { counted, exact } from './numbers';

/** A sentence for each kind of issue, with how many there are of it and where. */
export function issueTexts(issues: readonly Issue[]): string[] {
  return grouped(issues).map(groupText);
}

/** A sentence for issues of one kind. */
export function groupText({ first, issues }: IssueGroup): string {
  if (issues.length > 1) return `${several(first, issues)} ${rowsText(issues)}`;
  return OF_THE_RANGE.has(first.code) ? issueText(first) : `Row ${first.row}: ${issueText(first)}`;
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
export function issueText(issue: Issue): string {
  const text = quoted(issue.text);
  switch (issue.code) {
    case 'empty-sheet':
      return 'This sheet is empty. Import or paste a roster: a header row, then one influencer per row.';
    case 'not-a-roster':
      return 'No roster was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee. If each row stands in one cell, choose Data > Split text to columns.';
    case 'no-header':
      return `There is no header row, so the columns were recognised by what is in them: ${issue.text}. Name the others to have them read.`;
    case 'no-followers-column':
      return `No column of followers was found (read: ${issue.text}). Name one “Followers”.`;
    case 'no-rows':
      return `There are headers in row ${issue.row} and no influencers below. Add one influencer per row.`;
    case 'column-not-found':
      return `There is no column ${text}, so that choice was left out. Name a column by its header or its letter.`;
    case 'above-header':
      return `${text} stands above the headers and is not read.`;
    case 'groups':
      return `${text} stands above the headers and tells the platform of the columns below it.`;
    case 'header-again':
      return `${text} begins a header row again. The rows below are read by the first one; put a table with other columns on its own sheet.`;
    case 'total-row':
      return `${text} sums up other rows and is left out.`;
    case 'no-account':
      return `${text} names no influencer and is left out.`;
    case 'no-followers':
      return 'no followers are given, so no plan can count on this influencer.';
    case 'same-account':
      return `${text} is also in row ${issue.kept}, which tells more and is kept.`;
    case 'same-person':
      return `${text} may be the same person as row ${issue.other} on ${issue.platform}.`;
    case 'platforms-differ':
      return `the platform says ${text} and the link leads to ${issue.link}; ${issue.platform} was taken.`;
    case 'other-currency':
      return `the fee is in ${issue.currency} and most are in ${issue.usual}, so no plan counts on ${text}.`;
    case 'error-cell':
      return `${issue.field} holds the error ${text}, ${consequence(issue.field)}.`;
    case 'missing-text':
      return `${issue.field} says ${text}, ${consequence(issue.field)}.`;
    case 'unreadable-number':
      return `${text} under ${issue.field} is not a number, ${consequence(issue.field)}.`;
    case 'date-cell':
      return `${text} under ${issue.field} is a date, ${consequence(issue.field)}. Sheets makes dates of numbers such as 3.5: type the number again.`;
    case 'impossible-number':
      return `${text} under ${issue.field} cannot be right, ${consequence(issue.field)}.`;
    case 'ambiguous-number': {
      const [low, high] = issue.values.map(exact);
      return `${text} under ${issue.field} may be ${low} or ${high}, ${consequence(issue.field)}. Type it as a number.`;
    }
    case 'unknown-platform':
      return `${text} is not one platform that we know, so this influencer counts without.`;
    case 'middle-of-range':
      return `${text} under ${issue.field} is a range; its middle, ${exact(issue.value)}, is taken.`;
  }
}

/** The same of several; it quotes what they say, each text once. */
function several(first: Issue, issues: readonly Issue[]): string {
  const texts = [...new Set(issues.map(({ text }) => quoted(text)))];
  const quotes = texts.slice(0, LISTED).join(', ') + (texts.length > LISTED ? ', …' : '');
  const rows = counted(issues.length, 'row');
  const cells = 'field' in first ? `${counted(issues.length, 'cell')} under ${first.field}` : '';
  switch (first.code) {
    case 'above-header':
      return `${rows} above the headers are not read (${quotes}).`;
    case 'header-again':
      return `${rows} are headers again. The rows below are read by the first one; put a table with other columns on its own sheet.`;
    case 'total-row':
      return `${rows} sum up others and are left out (${quotes}).`;
    case 'no-account':
      return `${rows} name no influencer and are left out (${quotes}).`;
    case 'no-followers':
      return `${counted(issues.length, 'influencer')} have no followers given, so no plan can count on them.`;
    case 'same-account':
      return `${rows} repeat an account that is in a row which tells more and is kept (${quotes}).`;
    case 'same-person':
      return `${rows} may be of people who are in the roster on another platform, too (${quotes}).`;
    case 'platforms-differ':
      return `${rows} have links that lead to another platform than the one they say; the latter is taken.`;
    case 'other-currency':
      return `${counted(issues.length, 'fee')} are in another currency than most, so no plan counts on these influencers (${quotes}).`;
    case 'error-cell':
      return `${cells} hold errors (${quotes}), ${consequences(first.field)}.`;
    case 'missing-text':
      return `${cells} say ${quotes}, ${consequences(first.field)}.`;
    case 'unreadable-number':
      return `${cells} are not numbers (${quotes}), ${consequences(first.field)}.`;
    case 'date-cell':
      return `${cells} are dates, ${consequences(first.field)}. Sheets makes dates of numbers such as 3.5: type the numbers again.`;
    case 'impossible-number':
      return `${cells} cannot be right (${quotes}), ${consequences(first.field)}.`;
    case 'ambiguous-number':
      return `${cells} can be read in two ways (${quotes}), ${consequences(first.field)}. Type them as numbers.`;
    case 'unknown-platform':
      return `${cells} name not one platform that we know (${quotes}), so these influencers count without.`;
    case 'middle-of-range':
      return `${cells} are ranges (${quotes}); their middles are taken.`;
    default:
      return issues.map(issueText).join(' ');
  }
}

/** Of the account whose row is kept: which rows repeat it. */
export function repeatsText(issues: readonly Issue[]): string {
  const [only, ...others] = issues;
  if (only && others.length === 0) return `Row ${only.row} repeats this account and is left out.`;
  return `${counted(issues.length, 'row')} repeat this account and are left out. ${rowsText(issues)}`;
}

const LISTED = 3;

/** "Rows 3, 7, 9 and 12 more." */
function rowsText(issues: readonly Issue[]): string {
  const rows = issues.map(({ row }) => String(row));
  const more = rows.length - LISTED;
  if (more > 0) return `Rows ${rows.slice(0, LISTED).join(', ')} and ${more.toLocaleString('en')} more.`;
  return `Rows ${rows.slice(0, -1).join(', ')} and ${rows[rows.length - 1]}.`;
}

function consequence(field: string): string {
  return field === 'followers' ? 'so no plan can count on this influencer' : 'so it counts as not reported';
}

function consequences(field: string): string {
  return field === 'followers' ? 'so no plan can count on these influencers' : 'so they count as not reported';
}
