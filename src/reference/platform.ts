/** The social networks the product knows by name. */
export const PLATFORMS = [
  'Instagram',
  'TikTok',
  'YouTube',
  'X',
  'Facebook',
  'Twitch',
  'Threads',
  'LinkedIn',
  'Pinterest',
  'Snapchat',
] as const;

export type Platform = (typeof PLATFORMS)[number];
