import type { Platform } from '../reference/platform';

/** An account, as a link to it tells. */
export interface Profile {
  readonly platform: Platform;
  /** "@name" as its owner spells it, a YouTube channel's id, or "" where the link leads to a post. */
  readonly handle: string;
}

/** How a platform's links name accounts: the folders that come before the name, and pages that are no accounts. */
interface LinkForm {
  readonly platform: Platform;
  readonly sites: readonly string[];
  readonly before?: readonly string[];
  readonly pages?: readonly string[];
  /** Names begin with "@" in links; what does not is another page. */
  readonly at?: true;
}

const FORMS: readonly LinkForm[] = [
  {
    platform: 'Instagram',
    sites: ['instagram.com', 'instagr.am'],
    before: ['stories', '_u'],
    pages: ['p', 'reel', 'reels', 'tv', 'explore', 'accounts', 'direct', 'share'],
  },
  { platform: 'TikTok', sites: ['tiktok.com'], at: true },
  {
    platform: 'YouTube',
    sites: ['youtube.com'],
    before: ['c', 'user', 'channel'],
    pages: ['watch', 'shorts', 'playlist', 'results', 'embed', 'live', 'feed', 'hashtag', 'clip'],
  },
  {
    platform: 'X',
    sites: ['x.com', 'twitter.com'],
    pages: ['i', 'intent', 'search', 'hashtag', 'home', 'share', 'explore', 'settings', 'messages'],
  },
  {
    platform: 'Facebook',
    sites: ['facebook.com', 'fb.com', 'fb.me'],
    before: ['pg', 'people', 'pages'],
    pages: [
      'groups',
      'watch',
      'reel',
      'photo',
      'photo.php',
      'permalink.php',
      'story.php',
      'share',
      'sharer',
      'events',
      'hashtag',
      'login',
      'marketplace',
    ],
  },
  { platform: 'Twitch', sites: ['twitch.tv'], pages: ['videos', 'directory', 'p', 'settings'] },
  // A short link leads to a video.
  { platform: 'YouTube', sites: ['youtu.be'], at: true },
  { platform: 'Threads', sites: ['threads.net', 'threads.com'], at: true },
  {
    platform: 'LinkedIn',
    sites: ['linkedin.com'],
    before: ['in', 'company', 'pub', 'school', 'showcase'],
    pages: ['feed', 'posts', 'jobs', 'pulse', 'groups', 'learning', 'search'],
  },
  { platform: 'Pinterest', sites: ['pinterest.com'], pages: ['pin', 'search', 'ideas', 'today'] },
  { platform: 'Snapchat', sites: ['snapchat.com'], before: ['add'], pages: ['spotlight', 'discover', 'p', 'lens'] },
];

const FORM_OF_SITE = new Map(FORMS.flatMap((form) => form.sites.map((site) => [site, form] as const)));

/** Longer texts are no links. */
const LONGEST = 2000;

/** YouTube's, which is nobody's handle. */
const CHANNEL_ID = /^UC[\w-]{22}$/;

const LINK = /^(?:https?:)?(?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/i;

/**
 * The account that a link leads to: the platform, and the handle without query or slash. undefined where it is no link
 * of a platform that is known.
 *
 * @example profileOf('https://www.tiktok.com/@Ada.cooks/?lang=en') // { platform: 'TikTok', handle: '@Ada.cooks' }
 */
export function profileOf(text: string): Profile | undefined {
  const link = text.trim();
  if (link.length > LONGEST || !link.includes('.')) return undefined;
  const [, host = '', path = '', query = ''] = LINK.exec(link) ?? [];
  const form = formOf(host.toLowerCase());
  if (!form) return undefined;
  const { platform } = form;
  const folders = path.split('/').filter(Boolean).map(decoded);
  const [first = ''] = folders;
  const place = first.toLowerCase();
  const id = platform === 'Facebook' && place === 'profile.php' ? /(?:^|&)id=(\d+)/.exec(query)?.[1] : undefined;
  if (id) return { platform, handle: `@${id}` };
  const isBefore = form.before?.includes(place) ?? false;
  // Of a link to a post, the account stands before it: instagram.com/ada/p/…, tiktok.com/@ada/video/….
  const name = isBefore ? (folders[platform === 'Facebook' && place !== 'pg' ? 2 : 1] ?? folders[1] ?? '') : first;
  if (!isBefore && (form.pages?.includes(place) || (form.at && !first.startsWith('@'))))
    return { platform, handle: '' };
  if (platform === 'YouTube' && place === 'channel') return { platform, handle: name };
  return { platform, handle: handleOf(name) };
}

/**
 * A handle in one spelling, "@name"; "" for what is no handle: a name of several words, an e-mail address.
 *
 * @example handleOf(' ada.cooks ') // '@ada.cooks'
 */
export function handleOf(text: string): string {
  const name = text.replace(/^[\s@]+/, '').trimEnd();
  if (CHANNEL_ID.test(name)) return name;
  return name !== '' && name.length <= 100 && !/[\s@/\\,;:<>"()]/.test(name) ? `@${name}` : '';
}

function formOf(host: string): LinkForm | undefined {
  const usual = FORM_OF_SITE.get(host.startsWith('www.') ? host.slice(4) : host);
  if (usual) return usual;
  const labels = host.split('.');
  // Pinterest has a domain in every country: pinterest.de, pinterest.co.uk.
  if (labels.slice(-3, -1).includes('pinterest')) return FORM_OF_SITE.get('pinterest.com');
  return FORM_OF_SITE.get(labels.slice(-2).join('.'));
}

function decoded(folder: string): string {
  if (!folder.includes('%')) return folder;
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
