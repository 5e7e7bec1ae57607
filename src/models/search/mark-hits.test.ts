import { expect, test } from 'vitest';
import { unseenHits } from './mark-hits.ts';

const content = '“Not now” he said ¶ Sergey Lavrov ¶ Сергей Лавров ¶ Peace talks';
const bracket = (runs: readonly { text: string; hit: boolean }[]): string =>
  runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  [[6], ['Sergey [Lavrov]']],
  [
    [9, 11],
    ['Сергей [Лавров]', '[Peace] talks'],
  ],
  [[1, 6], []],
  [[], []],
])('with hits at %j the claim was found by %j', (places, reasons) => {
  expect(unseenHits(content, places).map(bracket)).toEqual(reasons);
});
