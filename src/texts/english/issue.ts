import { quoted } from '../../cells/cell';
import type { Issue } from '../../roster/issue';

const LISTED = 20;

/** A sentence for each of the first issues, and how many more there are. */
export function issueTexts(issues: readonly Issue[]): string[] {
  const texts = issues.slice(0, LISTED).map(issueText);
  const more = issues.length - texts.length;
  return more > 0 ? [...texts, `And ${more.toLocaleString('en')} more.`] : texts;
}

/** A sentence on what was not understood, and what to do about it. */
export function issueText(issue: Issue): string {
  switch (issue.code) {
    case 'empty-sheet':
      return 'This sheet is empty. Import or paste a roster: a header row, then one influencer per row.';
    case 'no-header':
      return 'No header row was found. Name the columns in the first row, for example Handle, Platform, Followers, Avg likes, Avg comments, Fee.';
    case 'no-followers-column':
      return `No column of followers was found in row ${issue.row} (read: ${issue.text}). Name one “Followers”.`;
    case 'no-rows':
      return `There are headers in row ${issue.row} and no influencers below. Add one influencer per row.`;
    case 'no-followers':
      return `Row ${issue.row} has no followers, so it is left out.`;
    case 'error-cell':
      return `Row ${issue.row}: ${issue.field} holds ${quoted(issue.text)}, ${consequence(issue.field)}.`;
    case 'unreadable-number':
      return `Row ${issue.row}: ${quoted(issue.text)} under ${issue.field} is not a usable number, ${consequence(issue.field)}.`;
    case 'ambiguous-number': {
      const [low, high] = issue.values.map((value) => value.toLocaleString('en', { maximumFractionDigits: 3 }));
      return `Row ${issue.row}: ${quoted(issue.text)} under ${issue.field} may be ${low} or ${high}, ${consequence(issue.field)}. Type it as a number.`;
    }
    case 'unknown-platform':
      return `Row ${issue.row}: ${quoted(issue.text)} is no platform we know; the row counts without one.`;
    case 'same-account':
      return `Row ${issue.row}: ${quoted(issue.text)} is also in row ${issue.kept}, which is fuller and is kept.`;
  }
}

function consequence(field: string): string {
  return field === 'followers' ? 'so the row is left out' : 'so it counts as not reported';
}
