import { type Claim, claim as claimSchema } from '../../../src/schema/index.ts';

/** For tests: a claim over `text`: `source`, `cue` and each of `content` are found in it in this order. */
export const claimOn = (text: string, source: string, cue: string, ...content: readonly string[]): Claim => {
  const letters = [...text];
  let from = 0;
  const piece = (words: string) => {
    const unit = text.indexOf(words, from);
    from = unit + words.length;
    const start = [...text.slice(0, unit)].length;
    return { exact: words, start, end: start + [...words].length };
  };
  const [sourcePiece, cuePiece, pieces] = [piece(source), piece(cue), content.map(piece)];
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  return claimSchema.parse({
    id: 'abcdefghij',
    form: 'direct',
    source: sourcePiece,
    cue: cuePiece,
    content: pieces,
    found: { rule: 'sample-rule', confidence: 0.9 },
    cut: false,
    actors: [],
    unresolved: [source],
    said: { date: '', basis: 'unknown', words: '' },
    via: [],
    topics: [],
    positions: [{ position: 'p', stance: 'support', certainty: 'stated', rule: 'r', words: content[0] ?? '', condition: content[0] ?? '' }],
    evidence: {
      quote: {
        exact: letters.slice(start, end).join(''),
        prefix: letters.slice(Math.max(0, start - 32), start).join(''),
        suffix: letters.slice(end, end + 32).join(''),
      },
      position: { start, end },
    },
  });
};
