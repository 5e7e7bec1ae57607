// The list of files that a build puts into its service worker, and what the worker and the pages say to each other.

/** One file of the site. */
export interface OfflineFile {
  /** Path with the base path; of a page with a closing slash. */
  url: string;
  /** SHA-256, base 64: what is kept is this very file, or nothing. */
  sha256: string;
  bytes: number;
  /** Kept from the first visit on. */
  core: boolean;
}

/** What the worker is built with. */
export interface OfflineBuild {
  /** A short name of everything that the build holds. */
  build: string;
  home: string;
  /** Shown in place of a page that is not kept. */
  fallback: string;
  files: readonly OfflineFile[];
}

/** Where things stand on this device. */
export interface OfflineState {
  build: string;
  /** True where new builds are kept whole. */
  all: boolean;
  files: readonly { url: string; bytes: number; core: boolean; kept: boolean }[];
}

/** What a page asks the worker; it answers on the port that comes along. */
export type OfflineMessage = { type: 'STATE' } | { type: 'KEEP_ALL'; all: boolean } | { type: 'REMOVE'; urls: readonly string[] };
