import type { Chunk, ClauseWord, Idiom } from './chunk.ts';
import { idiomAt } from './mend-parts.ts';
import { readNoun } from './read-noun.ts';
import { type Group, isAdverb, MARK, makeChunk, modalOf, NEGATORS, noMeansAt, readVerb } from './read-verb.ts';

const OPENERS =
  /^(?:that|if|unless|because|since|although|though|while|whilst|whereas|when|whenever|once|until|till|whether|how|why|where|what|lest|provided|providing|than|as|before|after|so)$/;

/** Whether a "that" before a noun opens a clause: "the house that tolls are fair". No article stands behind a noun, or before a plural. */
const opensClause = (words: readonly ClauseWord[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.pos === 'PROPN')
    return true;
  let head = at + 1;
  while (/^(?:NOUN|PROPN)$/.test(words[head + 1]?.pos ?? '') || (words[head]?.pos === 'ADJ' && words[head + 1])) head += 1;
  const noun = words[head];
  return noun?.pos === 'NOUN' && noun.key !== noun.lemma && noun.key.endsWith('s');
};

/** Cuts the words of a sentence into chunks, without governors; nothing is left out. `words` have mended parts of speech. */
export const findChunks = (words: readonly ClauseWord[], idioms: readonly Idiom[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const idiom = idiomAt(idioms, at);
    const next = words[at + 1];
    const isThat = word.key === 'that' && (word.pos !== 'DET' || opensClause(words, at));
    let read: Group | undefined;
    const one = (kind: Chunk['kind'], rest: Partial<Chunk> = {}): Group => ({ chunk: makeChunk(kind, at, at + 1, at, rest), end: at + 1 });
    const isClauseNext = (): boolean => {
      // "a force in the bay after a deal would": the subject before still waits for its verb.
      const last = chunks.findLastIndex(({ kind }) => /^(?:verb|mark|opener|relative|and)$/.test(kind));
      const isWaiting = chunks.slice(last + 1).some(({ kind }) => kind === 'noun') && chunks[last]?.kind !== 'verb';
      if (isWaiting && /^(?:after|before|since|until|till)$/.test(word.key)) return false;
      const verb = words.findIndex(({ pos, key }, own) => own > at && (pos === 'VERB' || pos === 'AUX' || /^[,;.]$/.test(key)));
      // "described it as a step taken under pressure": a bare participle makes no clause.
      const [own, after] = [words[verb], words[verb + 1]];
      const isBare = own?.pos === 'VERB' && own.key !== own.lemma && !own.key.endsWith('s') && after?.pos === 'ADP';
      if (word.key === 'as' && isBare) return false;
      return verb > at && /^(?:VERB|AUX)$/.test(words[verb]?.pos ?? '') && !words[verb]?.key.endsWith('ing') && next?.pos !== 'VERB';
    };
    const more =
      /^(?:at least|at most|up to|more than|less than|as many|no fewer|no less)$/.test(`${word.key} ${next?.key}`) &&
      words[at + 2]?.pos === 'NUM';
    // "not one boat", "not a single boat"
    const single = /^(?:not|n't)$/.test(word.key)
      ? next?.key === 'one'
        ? 1
        : /^an? single$/.test(`${next?.key} ${words[at + 2]?.key}`)
          ? 2
          : 0
      : 0;
    const noun = single > 0 && idiom === undefined ? readNoun(words, idioms, at + 1) : undefined;
    if (MARK.test(word.key)) read = one('mark');
    else if (noun?.chunk.kind === 'noun' && noun.end > at + 1 + single)
      read = { chunk: { ...noun.chunk, from: at, negator: at }, end: noun.end };
    else if (more) read = { chunk: makeChunk('adverb', at, at + 2, at), end: at + 2 };
    else if (word.pos === 'CCONJ' || word.key === 'but') read = one('and');
    else if (idiom?.kind === 'predicate' && /^(?:ADP|ADV|PART|SCONJ)$/.test(word.pos))
      read = { chunk: makeChunk('predicate', at, idiom.to, at, { takes: idiom.takes }), end: idiom.to };
    else if (/^(?:who|which|whose|whom)$/.test(word.key)) read = one('relative');
    else if (
      OPENERS.test(word.key) &&
      (word.key !== 'that' || isThat) &&
      !/^(?:so|as|before|after|since|until|till|than|once)$/.test(word.key)
    )
      read = one('opener');
    else if (/^(?:as|before|after|since|until|till|than|once|so)$/.test(word.key) && isClauseNext()) read = one('opener');
    else {
      const isVerbal =
        idiom?.kind === 'verb' ||
        /^(?:VERB|AUX)$/.test(word.pos) ||
        (modalOf(word.key) !== undefined && word.pos !== 'PROPN') ||
        (word.key === 'to' && next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.pos) || idiomAt(idioms, at + 1)?.kind === 'verb')) ||
        (isAdverb(word) && idiom === undefined) ||
        noMeansAt(words, at) > 0 ||
        (word.key === 'no' && next?.key === 'longer');
      const isNominal = idiom !== undefined && idiom.kind !== 'verb';
      read = (isVerbal && !isNominal ? readVerb(words, idioms, at) : undefined) ?? readNoun(words, idioms, at);
      if (!read) {
        // "out of", "away from"
        const isPair = /^(?:out of|away from|off of)$/.test(`${word.key} ${next?.key}`);
        if (isPair) read = { chunk: makeChunk('prep', at, at + 2, at), end: at + 2 };
        else if (word.pos === 'ADP' || word.key === 'to' || word.key === 'as' || word.key === 'than' || word.pos === 'SCONJ')
          read = one('prep');
        else read = one('adverb', { negator: NEGATORS.test(word.key) ? at : -1 });
      }
    }
    chunks.push(read.chunk);
    at = Math.max(read.end, at + 1);
  }
  return chunks;
};
