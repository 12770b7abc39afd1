import type { Check } from '../../metrics/influencer-checks';

/** What is out of the ordinary, by how much, against what, and a common harmless cause. */
export function checkText(check: Check): string {
  switch (check.code) {
    case 'low-rate':
      return `${rateText(check)} Often the audience is an old one, or posts are rare.`;
    case 'high-rate':
      return `${rateText(check)} Often a post went viral.`;
    case 'many-likes-per-comment':
      return `${number(check.ratio)} likes per comment, usual is ${range(check.usual)}. Often comments are limited.`;
    case 'no-comments':
      return `No comments on ${number(check.likes)} likes, usual is one for ${range(check.usual)}. Often comments are switched off.`;
    case 'more-comments-than-likes':
      return `${number(check.comments)} comments on ${number(check.likes)} likes, usual is one for ${range(check.usual)}. Often a giveaway, or likes are hidden.`;
    case 'follows-more':
      return `Follows ${number(check.following)} accounts and has ${number(check.followers)} followers; above ${number(check.massFollowing)} is called mass following. Often a community where all follow back.`;
  }
}

function rateText({ rate, basis, published }: Extract<Check, { code: 'low-rate' | 'high-rate' }>): string {
  const { low, high } = published;
  const known = low === high ? percent(low) : `${percent(low)} to ${percent(high)}`;
  return `Engagement rate ${percent(rate)} by ${basis}, published for this size is ${known}.`;
}

function range([low, high]: readonly [number, number]): string {
  return `${low} to ${high}`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function percent(rate: number): string {
  return `${(100 * rate).toLocaleString('en', { maximumSignificantDigits: 3 })}%`;
}
