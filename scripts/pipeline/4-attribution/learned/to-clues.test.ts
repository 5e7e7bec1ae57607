import { expect, test } from 'vitest';
import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { toClues } from './to-clues.ts';

/** `[source]`, `<cue>` and `{content}` of one find of a rule, as the tagger takes them: joined by ` | `. */
const clueOf = (marked: string): string => {
  const text = marked.replace(/[[\]<>{}]/gu, '');
  const spansOf = (open: string, close: string): Span[] => {
    const [from, to] = [marked.indexOf(open), marked.indexOf(close)];
    if (from < 0) return [];
    const bare = (part: string): number => part.replace(/[[\]<>{}]/gu, '').length;
    return [{ start: bare(marked.slice(0, from)), end: bare(marked.slice(0, to)) }];
  };
  const find = { source: spansOf('[', ']'), cue: spansOf('<', '>'), content: spansOf('{', '}') };
  const [clue] = toClues(text, [{ ...find, form: 'indirect', relays: [], rule: 'a', confidence: 1 }]);
  if (!clue) throw new Error('no clue');
  return [clue.source, clue.cue, clue.content].map((spans) => spans.map((s) => text.slice(s.start, s.end)).join('+')).join(' | ');
};

test.each([
  ['nothing to change', '[Vane] <said> {fares rise}.', 'Vane | said | fares rise'],
  ['the relative pronoun is the source', '[Vane], who <said> {fares rise}, left.', 'who | said | fares rise'],
  ['without a comma', '[The man] who <said> {no} left.', 'who | said | no'],
  ['of a body', '[The board], which <denied> {delays}, met.', 'which | denied | delays'],
  ['and “that”', '[The board] that <denied> {delays} met.', 'that | denied | delays'],
  ['but not where the cue stands further on', '[Vane], who was late, <said> {fares rise}.', 'Vane | said | fares rise'],
  ['nor where it stands before', 'It was <said> by [Vane], who left, {that fares rise}.', 'Vane | said | that fares rise'],
  ['nor where a word only begins so', '[Vane], whose boat <shows> {rust}, left.', 'Vane | shows | rust'],
  ['nor where it ends in other letters', '[The pier] thats <said> {to be old}.', 'The pier | said | to be old'],
  ['“that” belongs to what was said', '[Vane] <said> that {fares rise}.', 'Vane | said | that fares rise'],
  ['with a quotation mark', '[Vane] <said> that “{fares rise}”.', 'Vane | said | that “fares rise'],
  ['in capitals', '[Vane] <said> THAT {fares rise}.', 'Vane | said | THAT fares rise'],
  ['but not the end of another word', '[Vane] <said> somethat {fares rise}.', 'Vane | said | fares rise'],
  ['nor one further back', '[Vane] <said> that old {fares rise}.', 'Vane | said | fares rise'],
  ['no source', '<Said> to be {low}.', ' | Said | low'],
  ['no cue', '[Vane], who: {fares rise}.', 'Vane |  | fares rise'],
  ['at the very beginning of the text', '{Fares rise}, <says> [Vane]', 'Vane | says | Fares rise'],
])('%s: %s', (_, marked, expected) => {
  expect(clueOf(marked)).toBe(expected);
});

test('each find is a clue that names its rule, in their order', () => {
  const find = (rule: string): Attribution => ({ source: [], cue: [], content: [], form: 'direct', relays: [], rule, confidence: 1 });
  expect(toClues('Fares rise.', [find('b'), find('a')]).map(({ rule }) => rule)).toEqual(['b', 'a']);
  expect(toClues('', [])).toEqual([]);
});
