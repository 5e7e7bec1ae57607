import { expect, test } from 'vitest';
import { textOf } from '../../span.ts';
import { joinParts } from '../draft.ts';
import { splitCredits } from './split-credits.ts';

const split = (text: string): readonly string[] => {
  const draft = joinParts([{ kind: 'paragraph', text }]);
  return splitCredits(draft).map(({ kind, span }) => `${kind}: ${textOf(draft.text, span)}`);
};

const prose = 'The mayor said the quay would be open again before the end of the week.';

test.each([
  '© Provided by Pier Media Inc Harbour/Photo',
  '© Ada Roe/Reuters',
  'Photo: Ada Roe / AFP',
  'Image credit: Ada Roe/Getty Images',
  'File photo by Ada Roe/AP',
  'Picture: Shutterstock',
  '(c) Ada Roe/Harbour',
])('%s before a paragraph is a caption of its own', (credit) => {
  const whole = credit === 'Picture: Shutterstock' ? 'Picture: Ada Roe, Shutterstock' : credit;
  expect(split(`${whole} ${prose}`)).toEqual([`caption: ${whole}`, `paragraph: ${prose}`]);
  expect(split(`${whole} “We open,” ${prose}`)).toEqual([`caption: ${whole}`, `paragraph: “We open,” ${prose}`]);
});

test.each([
  prose,
  '© 2026 Pier Media. All rights reserved.',
  'Photo: Ada Roe / AFP',
  'Photo: Ada Roe / AFP Boats at the quay',
  'Photographs of the Harbour/Quay Trust show that the wall was cracked for years before it fell.',
  'Photo finishes decide races, and the AP wrote that this one was the closest of them all.',
  'The photo by Ada Roe/AFP shows the quay on the day before the wall fell into the sea.',
])('%s is one block', (text) => {
  expect(split(text)).toEqual([`paragraph: ${text}`]);
});
