import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';

const { dist } = inject('site');

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // A headline is as long as its outlet made it.
      'long-title': 'off',
      // As the standard writes it.
      'doctype-style': 'off',
      // Said twice on purpose: not every browser gives a drawing its role by itself.
      'no-redundant-role': 'off',
      // Boxes of one facet share their name, as in every search form.
      'form-dup-name': 'off',
      // White space at the end of a line means nothing in HTML, and may be part of a quotation.
      'no-trailing-whitespace': 'off',
    },
  }),
);

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  // Of the fragments that pages fetch only the page around them is a document.
  (file) => file.endsWith('.html') && !file.startsWith(`previews${path.sep}`),
);

test('every page of the site is valid HTML', async () => {
  expect(pages.length).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(path.join(dist, page));
    for (const { messages } of results)
      for (const { ruleId, line, column, message } of messages) faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});
