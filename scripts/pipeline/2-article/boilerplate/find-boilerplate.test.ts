import { describe, expect, test } from 'vitest';
import { textOf } from '../../span.ts';
import { joinParts } from '../draft.ts';
import { parseText } from '../parse-text.ts';
import { boilerplateRules, findBoilerplate } from './find-boilerplate.ts';

const known = { title: 'Talks to Resume in Geneva', byline: 'Jo Roe', outletNames: ['Example News', 'Example'] };
const filler = 'The minister told reporters that talks would go on for another week.';

/** The rule under which `line` is left out, at the end of a document of ordinary prose; undefined where it stays. */
const ruleFor = (line: string): string | undefined => {
  const draft = joinParts([
    ...Array.from({ length: 4 }, (_, n) => ({ kind: 'paragraph' as const, text: `${n} ${filler}` })),
    { kind: 'paragraph', text: line },
  ]);
  return findBoilerplate(draft, known, new Set()).find(({ index }) => index === 4)?.rule;
};

test.each(
  boilerplateRules.filter(({ name }) => name !== 'repeated-line' && name !== 'photo-caption').map(({ name, example }) => [name, example]),
)('%s: %s', (name, example) => {
  expect(ruleFor(example)).toBe(name);
});

describe('left out', () => {
  test.each([
    ['image-address', 'https://cdn.example.org/a/b_0:0:10:10_1920x0.JPG?x=1'],
    ['image-address', 'pic.twitter.com/AbC123'],
    ['contact-line', '+74951234567'],
    ['contact-line', 'Contact: desk@example.org'],
    ['time-stamp', '2026-02-03T11:37+0000'],
    ['time-stamp', 'Wednesday, 4 February 2026, 10:30 GMT'],
    ['time-stamp', 'Last updated on Feb 4, 2026'],
    ['time-stamp', '2026'],
    ['headline', 'TALKS TO RESUME IN GENEVA'],
    ['headline', 'Talks to Resume in Geneva | Example News'],
    ['keyword-list', 'Tags: Geneva, talks'],
    ['keyword-line', 'mark roe'],
    ['byline', 'By Jo Roe, Political Editor'],
    ['byline', 'Written by Jo van der Roe | 4 February 2026'],
    ['byline', 'Jo Roe'],
    ['credit-line', '(Reporting by Jo Roe in Geneva; Editing by Max Poe)'],
    ['author-bio', 'Jo Roe is a freelance journalist.'],
    ['author-bio', 'Max Poe is an editor at Example News. You can follow him on X @maxpoe.'],
    ['photo-caption', 'The hall in Geneva on the day of the talks (Photo by Max Poe)'],
    ['photo-caption', 'A soldier at a checkpoint near the town. © Max Poe / AFP'],
    ['photo-caption', 'Soldiers at an exercise in the north of the country / Reuters'],
    ['photo-caption', 'Ministers at the round table before the talks. (Getty Images)'],
    ['share-line', 'Exit mobile version'],
    ['share-line', 'Share this article on WhatsApp'],
    ['share-line', 'Advertisement'],
    ['comment-policy', 'For details, see our Comment Policy.'],
    ['comment-policy', 'Comments are closed.'],
    ['comment-policy', '12 Comments'],
    ['subscribe-line', 'Sign up for our morning briefing'],
    ['subscribe-line', 'Follow us on Telegram'],
    ['other-stories', 'Related: Ministers meet in Vienna'],
    ['other-stories', 'READ ALSO'],
    ['rights-line', 'Copyright 2026 Example Media'],
  ])('%s: %s', (rule, line) => {
    expect(ruleFor(line)).toBe(rule);
  });
});

describe('kept', () => {
  test.each([
    'The ministry published the note on February 4, 2026.',
    'In 2026 the talks began.',
    '“We welcome comments from our partners, and threats will be removed from the table,” he said.',
    'His comments were removed from the record, the minister said, and our readers were told so.',
    'France urged Germany to join the debate on troops.',
    'By Thursday, troops had left the town.',
    'By the end of the week, Jo Roe and Max Poe had left.',
    'Jo Roe said that the talks would go on.',
    'Max Poe is an analyst at the institute.',
    'The group agreed to join the alliance (NATO).',
    'The envoy, who is known as a hard man to follow, is an editor no more.',
    'Share of voters against the plan rises to 60 percent',
    'Read between the lines, the paper is an offer.',
    'More troops are needed, the minister said.',
    'Related talks took place in Vienna on the same day, officials said.',
    'Support for the plan is falling in the north of the country.',
    'Sign of the times: both sides sent their deputies.',
    'The views expressed by the minister were not new.',
    'He fled via Turkey.',
    'The sign © and what it stands for',
    'Paris, London, Berlin and Rome agreed on the text.',
    'Kyiv, Moscow, Washington and Brussels all sent envoys, and all of them spoke.',
    'What the paper says',
    'Picture of a city under siege emerges from the letters.',
    'The satellite image shows trenches near the border, officials said.',
    '“Follow us,” the guide said.',
    'Copyright law changed as well, the ministry said.',
    'Follow-up talks are set for May, the ministry said.',
  ])('%s', (line) => {
    expect(ruleFor(line)).toBeUndefined();
  });
});

test('a line of a group’s name that stands three times is left out, twice is kept', () => {
  const rules = (times: number): readonly string[] => {
    const draft = parseText(
      [
        filler,
        ...Array<string>(times).fill('Example Media Group Ltd'),
        'The envoys went home on Thursday and are due back in a fortnight.',
      ].join('\n\n'),
    );
    return findBoilerplate(draft, known, new Set()).map(({ rule }) => rule);
  };
  expect(rules(3)).toEqual(['repeated-line', 'repeated-line', 'repeated-line']);
  expect(rules(2)).toEqual([]);
});

test('a short label between lines of a page is left out, a heading before prose is kept', () => {
  const draft = parseText(`desk@example.org\nNews\nen_EN\nWhat now\n${filler}\nThat is all that the minister said.`);
  const out = findBoilerplate(draft, known, new Set());
  expect(out.map(({ index, rule }) => [rule, textOf(draft.text, draft.blocks[index]?.span ?? { start: 0, end: 0 })])).toEqual([
    ['contact-line', 'desk@example.org'],
    ['stray-label', 'News'],
    ['locale-code', 'en_EN'],
  ]);
});
