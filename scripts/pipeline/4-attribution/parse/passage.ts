import type { Block } from '../../2-article/article.ts';
import type { Sentence, Token } from '../../3-sentence/sentence.ts';

/** A run of words of one passage: indices, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A token with its words at hand. */
export interface Word extends Token {
  text: string;
  lower: string;
}

/** The words of one block. Rules work on these, since a quotation and its cue may stand in different sentences. */
export interface Passage {
  text: string;
  block: Block;
  words: readonly Word[];
  /** In order, without gaps. */
  sentences: readonly Range[];
  /** Runs of quoted words, without their marks. */
  quotations: readonly Range[];
  /** The same by the index of their first word, and by the index after their last. */
  quotationFrom: ReadonlyMap<number, Range>;
  quotationTo: ReadonlyMap<number, Range>;
}

/** Runs of quoted tokens. Two quotations that follow each other are kept apart by their marks, which are not quoted. */
const findQuotedRuns = (words: readonly Word[]): Range[] => {
  const runs: Range[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.quoted) continue;
    const last = runs.at(-1);
    if (last?.end === index) last.end = index + 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
};

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * wink-nlp takes some names for verbs ("said Sue Vane"). Inside a sentence that is not written in
 * capitals throughout, a capital makes a name of them.
 */
const mendNames = (words: Word[]): Word[] => {
  const letters = words.filter(({ text }) => /^\p{L}{2}/u.test(text));
  const isTitle = letters.filter(({ text }) => isCapital(text)).length > letters.length * 0.6;
  if (isTitle) return words;
  return words.map((word, index) => {
    const isOpening = index === 0 || /^[“”"‘'«»„:(—–-]$/u.test(words[index - 1]?.text ?? '');
    return !isOpening && word.pos === 'VERB' && isCapital(word.text) ? { ...word, pos: 'PROPN' } : word;
  });
};

/** Gathers an article's sentences by block. Blocks without words yield no passage. */
export const makePassages = (text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Passage[] => {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = byBlock.get(sentence.block);
    if (own) own.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return [...byBlock].flatMap(([index, own]) => {
    const block = blocks[index];
    if (!block) return [];
    const ranges: Range[] = [];
    for (const { tokens } of own) {
      const start = ranges.at(-1)?.end ?? 0;
      ranges.push({ start, end: start + tokens.length });
    }
    const words = own.flatMap(({ tokens }) =>
      mendNames(
        tokens.map((token): Word => {
          const exact = text.slice(token.span.start, token.span.end);
          return { ...token, text: exact, lower: exact.toLowerCase().replaceAll('’', "'") };
        }),
      ),
    );
    const quotations = findQuotedRuns(words);
    return [
      {
        text,
        block,
        words,
        sentences: ranges,
        quotations,
        quotationFrom: new Map(quotations.map((run) => [run.start, run])),
        quotationTo: new Map(quotations.map((run) => [run.end, run])),
      },
    ];
  });
};
