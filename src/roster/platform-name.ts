import { folded } from '../cells/folded';
import { PLATFORMS, type Platform } from '../reference/platform';

/** How people write a platform and those who post there, as folded() leaves it. A map, for every object has a "constructor". */
const WORDS: ReadonlyMap<string, Platform> = new Map(
  Object.entries<Platform>({
    ...Object.fromEntries(PLATFORMS.map((platform) => [platform.toLowerCase(), platform])),
    ig: 'Instagram',
    insta: 'Instagram',
    instagrammer: 'Instagram',
    tt: 'TikTok',
    tiktoker: 'TikTok',
    yt: 'YouTube',
    youtuber: 'YouTube',
    twitter: 'X',
    fb: 'Facebook',
    thread: 'Threads',
    snap: 'Snapchat',
  }),
);

/** The platforms that a text names, each once: both for "IG & Tik Tok". */
export function platformsIn(text: string): Platform[] {
  const words =
    folded(text.slice(0, LONGEST))
      .replace(/\btik tok/g, 'tiktok')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.flatMap((word) => WORDS.get(word) ?? []))];
}

/** The platform that a text names, in any case; undefined where it names none or several. */
export function platformNamed(text: string): Platform | undefined {
  const exact = WORDS.get(folded(text.trim()));
  if (exact) return exact;
  const [only, ...others] = platformsIn(text);
  return others.length === 0 ? only : undefined;
}

const LONGEST = 200;
