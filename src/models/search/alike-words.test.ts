import { expect, test } from 'vitest';
import { alikeQueries } from './alike-words.ts';

test.each<[string, string[], string[], string | undefined]>([
  ['truce', ['truce'], ['ceasefire'], 'ceasefire'],
  // What stands in the record comes before what only English has.
  ['the truces now', ['truces'], ['ferry', 'armistice'], 'the armistice now'],
  ['“Treaty” of Orvik', ['“Treaty”'], ['deal'], '“deal” of Orvik'],
  ['ferry', ['ferry'], ['ship'], undefined],
  ['truce', [], ['ceasefire'], undefined],
])('%j without %j, of %j', (query, missing, words, best) => expect(alikeQueries(query, missing, words)[0]).toBe(best));
