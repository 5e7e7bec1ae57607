import { expect, test } from 'vitest';
import { suggestEntry } from './suggest-entry.ts';

test.each([
  ['Mayor Ada North', 'ada-north', 'Ada North', 'person'],
  ['its leader, Hugo van Tremmel', 'hugo-van-tremmel', 'Hugo van Tremmel', 'person'],
  ['the Harbour Commission', 'harbour-commission', 'Harbour Commission', 'group'],
  ['Ms Łucja Ö’Dell', 'ucja-o-dell', 'Łucja Ö’Dell', 'person'],
  ['some of the rowers', 'some-of-the-rowers', 'some of the rowers', 'group'],
  ['Мост', '', 'Мост', 'person'],
])('“%s” begins as %s', (words, id, name, kind) => expect(suggestEntry({ words })).toEqual({ id, name, kind }));
