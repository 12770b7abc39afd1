import type { Published } from './source';

/** A number beyond which something is worth a look. These are rules of thumb, and prove nothing. */
export interface CheckThreshold extends Published {
  readonly value: number;
}

const LIKES_PER_COMMENT = {
  unit: 'likes per comment',
  source: {
    author: 'Open-source engagement checkers',
    title: 'Code that calls 10 to 50 likes per comment normal and more than 200 odd; none gives a reference',
    year: 'n.d.',
    address: 'https://github.com/search?q=likeCommentRatio+%3E+200&type=code',
  },
} as const;

export const CHECK_THRESHOLDS = {
  fewLikesPerComment: { ...LIKES_PER_COMMENT, value: 10, note: 'Lower end of what is usual.' },
  manyLikesPerComment: { ...LIKES_PER_COMMENT, value: 50, note: 'Upper end of what is usual.' },
  oddLikesPerComment: {
    ...LIKES_PER_COMMENT,
    value: 200,
    note: 'Of two real exports, none of 104 accounts on Instagram is above it, and on YouTube fewer than one in twenty.',
  },
  oddLikesPerCommentOnTikTok: {
    ...LIKES_PER_COMMENT,
    value: 500,
    note: 'The bound of others. Half of the largest accounts on TikTok are above 200, in a real export of 1,000.',
  },
  /** A rate above it is odd where it also is four times what was published. */
  highRate: {
    value: 0.15,
    unit: 'engagements per follower or view',
    source: {
      author: 'Open-source engagement checkers',
      title: 'Code that calls engagement rates above 15 % unusual; none gives a reference',
      year: 'n.d.',
      address: 'https://github.com/search?q=maxEngagementRate+15&type=code',
    },
  },
  /** A rate by followers below it is odd where it also is a quarter of what was published. */
  lowRate: {
    value: 0.005,
    unit: 'engagements per follower',
    source: {
      author: 'Qainsta',
      title: 'Engagement below 0.5 % may mean inflated followers',
      year: 'n.d.',
      address: 'https://qainsta.com',
    },
  },
  massFollowing: {
    value: 1_500,
    unit: 'accounts followed',
    source: {
      author: 'HypeAuditor',
      title: 'Help: mass followers follow more than 1,500 accounts',
      year: 'n.d.',
      address: 'https://help.hypeauditor.com/en/articles/3192772-how-to-read-audience-type',
    },
  },
} as const satisfies Record<string, CheckThreshold>;
