import { describe, expect, test } from 'vitest';
import { type Actor, actor, outlet } from '../../src/schema/index.ts';
import { isRight, scoreActors, scoreOutlets } from './score-draft.ts';

const make = (id: string, name: string, aliases: readonly string[] = [], kind: Actor['kind'] = 'person'): Actor =>
  actor.parse({ id, name, aliases: [...aliases], kind, description: 'x' });

describe('an editor’s actor among the drafted', () => {
  const ada = { actor: make('ada', 'Ada Roe', ['Roe']), claims: 2 };

  test.each<[string, readonly Actor[], boolean]>([
    ['once, by name', [make('x', 'Ada Roe')], true],
    ['once, by an alias', [make('x', 'Roe')], true],
    ['not at all', [make('x', 'Per Dahl')], false],
    ['twice', [make('x', 'Ada Roe'), make('y', 'Roe')], false],
    ['as another kind', [make('x', 'Ada Roe', [], 'group')], false],
    ['with a title in the name', [make('x', 'Minister Ada Roe', ['Roe'])], false],
  ])('%s', (_, drafted, right) => {
    expect(scoreActors([ada], drafted).map(isRight)).toEqual([right]);
  });

  test('a metonym is no name', () => {
    const state = { ...make('norway', 'Norway', [], 'state'), metonyms: ['Oslo'] };
    expect(scoreActors([{ actor: state, claims: 2 }], [make('x', 'Oslo', [], 'group')])[0]?.drafted).toEqual([]);
  });
});

test('a host has its outlet once, named and placed as the editor does', () => {
  const own = (id: string, name: string, country: string) =>
    outlet.parse({ id, name, url: 'https://www.orla.ie', country, kind: 'newspaper', ownership: 'x' });
  const editor = [own('orla', 'The Orla Post', 'IE')];
  const scored = scoreOutlets(['orla.ie', 'orla.ie', 'quay.example'], editor, [
    { host: 'orla.ie', outlet: own('orla-ie', 'Orla Post', '') },
  ]);
  expect(scored.map(({ host, isProposed, isNameRight, isCountryRight }) => [host, isProposed, isNameRight, isCountryRight])).toEqual([
    ['orla.ie', true, true, false],
    ['quay.example', false, false, false],
  ]);
});
