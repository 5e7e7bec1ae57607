import type { PassageRule } from '../finding.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** "“Fares must rise.” — Anna Vane, harbour master" A quotation that is the whole block, and its speaker after a dash. */
export const dashSpeaker: PassageRule = {
  name: 'dash-speaker',
  find: ({ words, quotations }) => {
    const quotation = quotations[0];
    if (quotations.length !== 1 || !quotation || quotation.start !== 1) return [];
    const dash = quotation.end + 1;
    if (!/^[—–-]$/u.test(words[dash]?.text ?? '')) return [];
    const source = nounPhraseAfter(words, dash + 1, words.length);
    if (!source || words.length - dash > 16 || !isSpeaker(words, source, 'reporting', 'say')) return [];
    return [{ source: [source], cue: [{ start: dash, end: dash + 1 }], content: [quotation] }];
  },
};
