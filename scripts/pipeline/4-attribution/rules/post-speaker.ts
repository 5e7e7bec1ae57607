import type { PassageRule } from '../finding.ts';
import { nounPhraseAfter } from '../parse/noun-phrase/noun-phrase-after.ts';
import { nounPhraseBefore } from '../parse/noun-phrase/noun-phrase-before.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** "“Fares must rise,” Vane" An embedded post that is a quotation and a name without any cue. */
export const postSpeaker: PassageRule = {
  name: 'post-speaker',
  find: ({ block, words, quotations }) => {
    const quotation = quotations[0];
    if (block.kind !== 'post' || quotations.length !== 1 || !quotation) return [];
    const isLast = quotation.start <= 1;
    let end = words.length;
    while (end > 0 && /^[.,:;—–-]$/u.test(words[end - 1]?.text ?? '')) end -= 1;
    const lead = quotation.start - 1;
    const source = isLast
      ? nounPhraseAfter(words, quotation.end + 1, end)
      : nounPhraseBefore(words, words[lead - 1]?.text === ':' ? lead - 1 : lead, 0);
    if (!source || (isLast ? source.end !== end : source.start !== 0) || !isSpeaker(words, source, 'reporting', 'say')) return [];
    return [{ source: [source], cue: [], content: [quotation] }];
  },
};
