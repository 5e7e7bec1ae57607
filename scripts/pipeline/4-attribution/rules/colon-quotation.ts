import type { Finding, PassageRule } from '../finding.ts';
import { quotationAfter } from '../parse/content/adjacent-quotation.ts';
import { trimEnd } from '../parse/content/find-clause-end.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import { findSubject } from '../parse/source/find-subject.ts';
import { isSpeaker } from '../parse/source/is-speaker.ts';

/** Before a colon these tell what the words stand on, or what something is called. */
const CARRIERS = new Set(
  'banner sign placard poster book song film headline slogan album title name word phrase motto caption label plaque notice text play poem show programme program novel series choice question'.split(
    ' ',
  ),
);

/** "She was blunt: **it was “a wreck”, and it would sink**": a clause after the colon that quotes its speaker. */
const quotedClause = ({ words }: Passage, colon: number, end: number): Range | undefined => {
  const isMood = words[colon - 1]?.pos === 'ADJ' || /(?:ive|ous|al|ic|ful|ing|ed)$/u.test(words[colon - 1]?.lower ?? '');
  const isQuoted = words.slice(colon + 1, end).some(({ quoted }) => quoted);
  return isMood && isQuoted ? trimEnd(words, { start: colon + 1, end }) : undefined;
};

/** "Vane was blunt: “The pier stays.”" The subject of a sentence that leads up to a quotation says it, whatever the verb. */
export const colonQuotation: PassageRule = {
  name: 'colon-quotation',
  find: (passage, clauses) =>
    clauses.flatMap(({ start, end, context }): Finding[] => {
      const { words } = passage;
      const colon = words.findIndex(({ text, quoted }, at) => at > start && at < Math.min(end, start + 24) && text === ':' && !quoted);
      const quotation = colon < 0 ? undefined : (quotationAfter(passage, colon) ?? quotedClause(passage, colon, end));
      const verbs = context.groups.filter(
        (group) => group.start > start && group.end <= colon && (group.form === 'finite' || group.form === 'past'),
      );
      const [verb, other] = verbs;
      // Verbs of saying have rules of their own; "was blunt" is no passive, though wink-nlp may take it for one.
      if (!quotation || !verb || other || context.cues.some(({ group }) => group.start === verb.start)) return [];
      if (!/\p{Ll}/u.test(words[verb.head]?.text ?? '')) return [];
      if (verb.passive && /(?:ed|en)$/u.test(words[verb.head]?.lower ?? '')) return [];
      const noun = words.slice(verb.end, colon).findLast(({ pos }) => pos === 'NOUN');
      const source = CARRIERS.has(noun?.lemma ?? '') ? undefined : findSubject(words, verb, start)?.range;
      if (!source || !isSpeaker(words, source, 'stance', 'call')) return [];
      return [{ source: [source], cue: [{ start: verb.start, end: colon }], content: [quotation] }];
    }),
};
