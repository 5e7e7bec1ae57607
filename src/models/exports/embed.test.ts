import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { makeClaimCard } from '../claims/claim-card.ts';
import { recordOf } from '../record/record.fixture.ts';
import { makeClaimEmbed, makeOembedFiles } from './claim-embed.ts';

const record = recordOf();
const files = makeOembedFiles(record);

describe.each(files.map((file) => [file.path, JSON.parse(String(file.make()))] as const))('%s', (_path, answer) => {
  test('has what oEmbed wants of a rich answer', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: expect.stringMatching(/^<blockquote/),
      width: expect.any(Number),
      height: expect.any(Number),
    });
    expect(['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].every((key) => key in answer)).toBe(true);
  });

  test('holds no script, and leads to the record and to the original', () => {
    const { document } = parseHTML(`<body>${answer.html}</body>`);
    expect(document.querySelectorAll('script, iframe, object, [onclick], [onload]')).toHaveLength(0);
    const cite = document.querySelector('blockquote')?.getAttribute('cite') ?? '';
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain(cite);
    expect(links.every((link) => /^https?:/.test(link))).toBe(true);
    expect(links).toHaveLength(2);
  });
});

test('what an article or a headline says cannot become markup', () => {
  const [placed] = record.corpus.claims;
  if (!placed) throw new Error('no claim');
  const card = makeClaimCard(record.corpus, placed);
  const hostile = { ...card, names: '<script>x</script>', outlet: { ...card.outlet, name: '"><img src=x onerror=y>' } };
  const { document } = parseHTML(`<body>${makeClaimEmbed(record, hostile).html}</body>`);
  expect(document.querySelectorAll('script, img')).toHaveLength(0);
  expect(document.querySelector('footer')?.textContent).toContain('<script>x</script>');
});
