import type { Check } from '../../metrics/influencer-checks';
import { exact, rounded } from './numbers';

/** What is out of the ordinary, by how much, against what, and a common harmless cause. */
export function checkText(check: Check): string {
  switch (check.code) {
    case 'low-rate':
      return `${rateText(check)} Often the audience is an old one, or posts are rare.`;
    case 'high-rate':
      return `${rateText(check)} Often a post went viral.`;
    case 'many-likes-per-comment':
      return `${rounded(check.ratio)} likes per comment, usual is ${range(check.usual)}. Often comments are limited.`;
    case 'no-comments':
      return `No comments on ${exact(check.likes)} likes, usual is one for ${range(check.usual)}. Often comments are switched off.`;
    case 'more-comments-than-likes':
      return `${exact(check.comments)} comments on ${exact(check.likes)} likes, usual is one for ${range(check.usual)}. Often a giveaway, or likes are hidden.`;
    case 'follows-more':
      return `Follows ${exact(check.following)} accounts and has ${exact(check.followers)} followers; above ${exact(check.massFollowing)} is called mass following. Often a community where all follow back.`;
  }
}

function rateText({ rate, basis, published }: Extract<Check, { code: 'low-rate' | 'high-rate' }>): string {
  const { low, high } = published;
  const known = low === high ? ratePercent(low) : `${ratePercent(low)} to ${ratePercent(high)}`;
  return `Engagement rate ${ratePercent(rate)} by ${basis}, published for this size is ${known} (see BENCHMARK_TABLE).`;
}

function range([low, high]: readonly [number, number]): string {
  return `${low} to ${high}`;
}

function ratePercent(rate: number): string {
  return `${(100 * rate).toLocaleString('en', { maximumSignificantDigits: 3 })}%`;
}
