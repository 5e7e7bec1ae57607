import { expect, test } from 'vitest';
import { jsonForPage } from './json-for-page.ts';

test.each(['</script><script>alert(1)</script>', '<!--', 'a < b', 'plain'])('%s cannot end the element and reads the same', (text) => {
  const json = jsonForPage({ text });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ text });
});
