/**
 * Cost per thousand impressions (CPM), in the fee's currency.
 *
 * Source: Awisee, Influencer marketing CPM (2025): price paid ÷ impressions × 1,000; $2,000 for 500,000 views are $4.
 *
 * @param impressions above 0
 * @example costPerMille(2_000, 500_000) // 4
 */
export function costPerMille(fee: number, impressions: number): number {
  return (fee / impressions) * 1000;
}
