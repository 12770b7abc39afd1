import type { Check } from '../metrics/influencer-checks';
import type { FunctionWords } from './languages/english/functions';
import type { Speech } from './speech';

/** What is out of the ordinary, by how much, against what, and a common harmless cause. */
export function checkText(check: Check, { say, numbers }: Speech<FunctionWords>): string {
  const percent = (rate: number) => `${numbers.significant(100 * rate)}%`;
  switch (check.code) {
    case 'low-rate':
    case 'high-rate': {
      const { low, high } = check.published;
      return say(`check.${check.code}`, {
        rate: percent(check.rate),
        basis: check.basis,
        published: low === high ? percent(low) : `${percent(low)} to ${percent(high)}`,
      });
    }
    case 'many-likes-per-comment':
      return say('check.many-likes-per-comment', { ratio: numbers.rounded(check.ratio), ...usual(check) });
    case 'no-comments':
      return say('check.no-comments', { likes: check.likes, ...usual(check) });
    case 'more-comments-than-likes':
      return say('check.more-comments-than-likes', { comments: check.comments, likes: check.likes, ...usual(check) });
    case 'follows-more': {
      const { following, followers, massFollowing } = check;
      return say('check.follows-more', { following, followers, massFollowing });
    }
  }
}

function usual({ usual: [low, high] }: Extract<Check, { usual: unknown }>): { low: number; high: number } {
  return { low, high };
}
