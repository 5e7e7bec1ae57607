// The Citation Style Language's own styles, CC BY-SA 3.0, as the npm package rehype-citation carries them.
// It keeps them inside: they are imported by their place.
import { locales } from '../../../node_modules/rehype-citation/dist/node/src/citation-js/plugin-csl/locales.js';
import { templates } from '../../../node_modules/rehype-citation/dist/node/src/citation-js/plugin-csl/styles.js';
import chicago from '../../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../../node_modules/rehype-citation/dist/node/styles/mla.js';

/** The styles offered, in the order of the page. */
export const styleNames = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' } as const;
export type StyleId = keyof typeof styleNames;

/** XML of the style, as the processor takes it. */
export const styles: Readonly<Record<StyleId, string>> = { chicago: String(chicago), apa: String(templates.get('apa')), mla: String(mla) };

/** XML of the terms in American English, which the three styles are written for. */
export const locale = String(locales.get('en-US'));
