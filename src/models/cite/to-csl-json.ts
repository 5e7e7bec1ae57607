import type { CslItem } from './csl-item.ts';

/** Items as a CSL-JSON file. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;
