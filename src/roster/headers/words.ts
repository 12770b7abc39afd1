import { folded } from '../../cells/folded';

/** The words of a header, folded: "engagementRate" has two words, "TikTok" and "E.R." have one. */
export function wordsOf(text: string): string[] {
  const apart = folded(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1'));
  return apart.replace(/\b(tik|you|linked|snap) (tok|tube|in|chat)/g, '$1$2').match(/[\p{L}\p{N}]+|^@$/gu) ?? [];
}
