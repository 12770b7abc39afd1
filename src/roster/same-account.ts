import type { Influencer } from './roster';

export interface Repeated {
  readonly influencer: Influencer;
  /** The row that is kept in its place. */
  readonly kept: number;
}

/** Keeps the fuller row of an account that stands there twice; the upper one of equals. */
export function withoutRepeats(influencers: readonly Influencer[]): { kept: Influencer[]; repeated: Repeated[] } {
  const fullest = new Map<string, Influencer>();
  for (const influencer of influencers) {
    const known = fullest.get(account(influencer));
    if (!known || filled(influencer) > filled(known)) fullest.set(account(influencer), influencer);
  }
  const kept = influencers.filter((influencer) => fullest.get(account(influencer)) === influencer);
  const repeated = influencers.flatMap((influencer) => {
    const fuller = fullest.get(account(influencer));
    return fuller && fuller !== influencer ? [{ influencer, kept: fuller.row }] : [];
  });
  return { kept, repeated };
}

/** Rows without a handle are accounts of their own. */
function account({ handle, platform, row }: Influencer): string {
  return handle ? `${handle.toLowerCase()} ${platform ?? ''}` : String(row);
}

const filled = (influencer: Influencer) =>
  Object.values(influencer).filter((value) => value !== undefined && value !== '').length;
