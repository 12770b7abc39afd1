/**
 * Cost per view (CPV), in the fee's currency.
 *
 * Source: influencerfee.com, CPV = cost / views (2026).
 *
 * @param views above 0
 * @example costPerView(600, 24_000) // 0.025
 */
export function costPerView(fee: number, views: number): number {
  return fee / views;
}
