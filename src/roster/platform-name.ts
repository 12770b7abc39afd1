import { PLATFORMS, type Platform } from '../reference/platform';

const SHORT_NAMES: Readonly<Record<string, Platform>> = {
  ig: 'Instagram',
  insta: 'Instagram',
  tt: 'TikTok',
  yt: 'YouTube',
  twitter: 'X',
  'x (twitter)': 'X',
  fb: 'Facebook',
};

/** The platform that a word names, in any case; undefined where it names none. */
export function platformNamed(word: string): Platform | undefined {
  const plain = word.trim().toLowerCase();
  return PLATFORMS.find((name) => name.toLowerCase() === plain) ?? SHORT_NAMES[plain];
}
