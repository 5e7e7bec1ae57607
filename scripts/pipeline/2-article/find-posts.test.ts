import { expect, test } from 'vitest';
import { postSignature } from './find-posts.ts';

test.each([
  ['— Jo Roe (@joroe) February 18, 2025', { start: 0, poster: 'Jo Roe', date: '2025-02-18' }],
  ['unacceptable to us,” he said— Jo van Roe (@jo_roe) February 18, 2025', { start: 28, poster: 'Jo van Roe', date: '2025-02-18' }],
  ['-- Jo Roe (@joroe@example.social) 18 Feb 2025', { start: 0, poster: 'Jo Roe', date: '2025-02-18' }],
  ['— Pier Post (@pierpost) Feb 18, 2025', { start: 0, poster: 'Pier Post', date: '2025-02-18' }],
  ['The quay is ours. – Jo Roe (@joroe) · 18 February 2025', { start: 18, poster: 'Jo Roe', date: '2025-02-18' }],
  ['— Jo Roe 🇺🇦 (@joroe.example.social) 2025-02-18', { start: 0, poster: 'Jo Roe 🇺🇦', date: '2025-02-18' }],
])('%j is signed', (text, signature) => {
  expect(postSignature(text)).toEqual(signature);
});

test.each([
  'He said on February 18, 2025',
  '— Jo Roe, February 18, 2025',
  '— Jo Roe (@joroe) in a post that came later',
  '— (@joroe) or somebody else, February 18, 2025 maybe',
  '— Jo Roe (@joroe)',
  'Jo Roe (@joroe) February 18, 2025',
  '— Jo Roe (@joroe) February 30, 2025',
  'Write to us (@news) February 18, 2025',
  '— Jo Roe (@joroe) February 18, 2025 wrote that talks go on',
])('%j is not signed', (text) => {
  expect(postSignature(text)).toBeUndefined();
});
