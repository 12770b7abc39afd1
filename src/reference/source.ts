/** Where a published number comes from. */
export interface Source {
  /** Who published it, as it is cited. */
  readonly author: string;
  readonly title: string;
  /** Of the page or report; "n.d." where it bears none. */
  readonly year: number | 'n.d.';
  readonly address: string;
}

/** What every published number carries. */
export interface Published {
  readonly unit: string;
  readonly source: Source;
  /** How the number was taken from its source, where it does not stand there just so. */
  readonly note?: string;
}
