import type { Influencer } from '../../roster/roster';

/** What an influencer is kept by in a document's memory: it survives that rows are sorted. */
export function personKey({ platform, handle, name }: Pick<Influencer, 'platform' | 'handle' | 'name'>): string {
  return `${platform ?? ''} ${handle || name}`.trim().toLowerCase();
}
