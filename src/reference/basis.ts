import type { Platform } from './platform';

/** What an engagement rate is divided by. */
export const BASES = ['followers', 'views', 'reach', 'impressions'] as const;

export type Basis = (typeof BASES)[number];

/**
 * What rates on a platform are usually by, where it is not followers: Modash and infludata divide by views on TikTok,
 * Modash and HypeAuditor on YouTube.
 * Source: Modash help, article 6542471; infludata FAQ, article 80000601866; HypeAuditor API documentation (all no date).
 */
export const USUAL_BASIS: Partial<Readonly<Record<Platform, Basis>>> = { TikTok: 'views', YouTube: 'views' };
