import type { Influencer } from '../../roster/roster';

/** What an influencer is kept by in a document's memory: it survives that rows are sorted, but for those without a name. */
export function personKey({ platform, handle, name, row }: Influencer): string {
  return `${platform ?? ''} ${handle || name || `row ${row}`}`.trim().toLowerCase();
}
