/** Where a published number comes from. */
export interface Source {
  readonly title: string;
  /** Of the page or report; "n.d." where it bears none. */
  readonly year: number | 'n.d.';
  readonly address: string;
}
