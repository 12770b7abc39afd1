/**
 * Cost per engagement (CPE): what one like, comment, share or save costs, in the fee's currency.
 *
 * Source: GRIN, support article 2362662 (n.d.): total spend ÷ total engagements.
 *
 * @param engagements above 0
 * @example costPerEngagement(500, 1_250) // 0.4
 */
export function costPerEngagement(fee: number, engagements: number): number {
  return fee / engagements;
}
