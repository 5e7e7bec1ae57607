import { z } from 'zod';
import { outletId, webAddress } from '../values/ids.ts';
import { shownText } from '../values/shown-text.ts';

/** One entry of `outlets.yaml`: a publisher of articles, or a medium that articles cite. */
export const outlet = z.strictObject({
  id: outletId,
  name: shownText,
  url: webAddress,
  /** ISO 3166-1 alpha-2, or empty where it is not known. */
  country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/, 'is not a two-letter country code')]),
  kind: z.enum([
    'wire',
    'newspaper',
    'broadcaster',
    'magazine',
    'news-site',
    'opinion',
    'advocacy',
    'state-media',
    'aggregator',
    'government',
  ]),
  /** Who owns and funds it, in neutral words. */
  ownership: shownText,
  aliases: z.array(shownText).default([]),
  /** `no` where the program drafted the entry from the articles and nobody has looked at it yet. */
  checked: z.literal('no').optional(),
});
export type Outlet = z.infer<typeof outlet>;
