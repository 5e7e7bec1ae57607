declare namespace App {
  interface Locals {
    /** Claims that the article being drawn has marked so far: see `ClaimMark.astro`. */
    markedClaims?: Set<string>;
  }
}
