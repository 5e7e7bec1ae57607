declare namespace App {
  interface Locals {
    /** The claims of the article being drawn, and those that it has marked so far: see `ClaimMark.astro`. */
    articleClaims?: readonly import('./models/claims/shown-claim.ts').ShownClaim[];
    markedClaims?: Set<string>;
    /** What the page is drawn from, where it is to be kept: see `src/data/kept-pages.ts`. */
    pageKey?: string;
    isPageKept?: boolean;
  }
}

declare module 'subset-font' {
  /** A font with the letters of `text` alone, and of each variation axis the range given. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, { min: number; max: number; default: number }> },
  ): Promise<Buffer>;
}
