/**
 * Cost per view (CPV), in the fee's currency.
 *
 * Source: House of Influencer Marketing, glossary (2025): total cost ÷ total views.
 *
 * @param views above 0
 * @example costPerView(600, 24_000) // 0.025
 */
export function costPerView(fee: number, views: number): number {
  return fee / views;
}
