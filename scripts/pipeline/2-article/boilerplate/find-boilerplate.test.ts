import { describe, expect, test } from 'vitest';
import { textOf } from '../../span.ts';
import { joinParts } from '../draft.ts';
import { parseText } from '../parse-text.ts';
import { boilerplateRules, findBoilerplate, findRepeatedText } from './find-boilerplate.ts';

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
  boilerplateRules
    .filter(({ name }) => !['repeated-line', 'photo-caption'].includes(name))
    .filter(({ example }) => !example.includes('(a link from end to end)'))
    .map(({ name, example }) => [name, example]),
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
    ['time-stamp', '17:41 JST, February 4, 2026'],
    ['time-stamp', 'Wednesday, 4 Feb 2026 4:55 PM MYT'],
    ['byline', 'By Jo Roe / Example News Staff Writers'],
    ['photo-caption', 'A ferry leaves the harbour on Monday. — Picture by Jo Roe'],
    ['link-line', 'FERRY CAPTAIN RESCUES THREE FROM ICY WATER OFF THE PIER'],
    ['other-stories', 'WATCH: HARBOUR PILOT DESCRIBES THE NIGHT OF THE STORM'],
    ['link-line', 'WHO OWNS THE QUAYS? A MAP OF EVERY BERTH'],
    ['breadcrumb', 'Home > News > Harbour'],
    ['breadcrumb', 'Home / Business / Shipping'],
    ['breadcrumb', 'News » Europe » Harbour strike enters third week'],
    ['breadcrumb', 'Home | Sport | Sailing'],
    ['promotion', 'Use the code SAIL25 for your first crossing'],
    ['promotion', 'Already a subscriber? Log in'],
    ['promotion', 'Start your free trial today'],
    ['promotion', 'Enjoy unlimited access to every story'],
    ['promotion', 'Download the Example News app on your phone'],
    ['promotion', 'Have a tip? Write to the harbour desk'],
    ['promotion', 'Help us keep independent journalism afloat'],
    ['promotion', 'Listen to our daily podcast on ships and the sea'],
    ['comment-policy', 'Have your say below'],
    ['comment-policy', 'What do you think? Tell us.'],
    ['comment-policy', 'Let us know in the comments.'],
    ['comment-policy', 'View all comments'],
    ['comment-policy', 'By posting here you agree to our terms of use'],
    ['comment-policy', 'Please be civil'],
    ['comment-policy', 'Sign in to join the conversation'],
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
    '“NO MORE BOATS IN OUR HARBOUR THIS YEAR,” read one banner.',
    'NATO, EU, UN',
    'THE HARBOUR WAS CLOSED ON MONDAY, AND NOBODY KNEW WHY.',
    'MV AURORA AND MS PIONEER left the quay.',
    'Imports rose > 5 percent in May, the office said.',
    'The home / away rule is gone.',
    'Home rule is what the islands want.',
    'He used the code of the guild to open the locker.',
    'Save 10 lives a year: that is the aim of the new pier.',
    'Watch officers on the ferry saw the lights go out.',
    'For more than a year nothing was heard of the ferry.',
    'The story is free of blame for the pilots, the judge found.',
    'Only $5 million is left in the fund, the treasurer wrote.',
    'By posting guards at the gates the port hopes to stop theft.',
    'Have a good winter, the skipper wrote on the last page.',
    'What do you think a harbour costs to dredge, the mayor asked.',
    'The minister has no comment on the plan.',
    'Most popular of the islands is the one without a pier.',
    'Latest figures show a fall in catches.',
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

describe('a label and the headlines under it', () => {
  const leftOut = (lines: readonly string[]): readonly string[] => {
    const draft = joinParts(lines.map((text) => ({ kind: 'list-item' as const, text })));
    return findBoilerplate(draft, known, new Set()).map(({ index }) => lines[index] ?? '');
  };
  const stories = ['Ferry captain rescues three off the pier', 'Who pays for the new lighthouse?', 'Storm closes harbour for a third day'];

  test.each([
    'Trending',
    'Most read',
    'Related stories',
    'Latest',
    'You may also like',
    'More from Example News',
    'In other news:',
    'Top stories',
  ])('%s', (label) => {
    expect(leftOut([filler, label, ...stories, `Then ${filler}`])).toEqual([label, ...stories]);
  });

  test('up to the first sentence, and over a second label', () => {
    expect(leftOut(['Latest', 'Popular', ...stories, 'The ferry is late.', filler])).toEqual(['Latest', 'Popular', ...stories]);
  });

  test.each([
    ['headlines without a label', [filler, ...stories, `Then ${filler}`]],
    ['prose under a label', [filler, 'What happened', `Then ${filler}`]],
  ])('not: %s', (_, lines) => {
    expect(leftOut(lines)).toEqual([]);
  });
});

test('a line that is a link from end to end is left out, one with a link in it or a linked sentence is kept', () => {
  const out = (text: string, linked: boolean, kind: 'paragraph' | 'heading' = 'paragraph') => {
    const draft = joinParts([
      { kind: 'paragraph', text: filler },
      { kind, text, linked },
      { kind: 'paragraph', text: `Then ${filler}` },
    ]);
    return findBoilerplate(draft, known, new Set()).map(({ rule }) => rule);
  };
  expect(out('Ferry captain rescues three off the pier', true)).toEqual(['link-line']);
  expect(out('Ferry captain rescues three off the pier', false)).toEqual([]);
  expect(out('The captain said that the ferry would sail again on Monday.', true)).toEqual([]);
  expect(out('What the captain saw', true, 'heading')).toEqual([]);
});

test('an article that is written in capitals is kept', () => {
  const lines = [
    'THE HARBOUR WAS CLOSED ON MONDAY FOR REPAIRS',
    'NOBODY KNEW WHEN IT WOULD OPEN AGAIN',
    'THE MAYOR SAID IT WOULD TAKE A WEEK',
  ];
  const draft = joinParts(lines.map((text) => ({ kind: 'paragraph' as const, text })));
  expect(findBoilerplate(draft, known, new Set())).toEqual([]);
});

test('a lead that stands again in the article is left out where it stands first, and equal blocks once', () => {
  const lines = [filler, 'A line of its own that stands nowhere else at all.', `GENEVA – ${filler} More was said.`, 'Short.', 'Short.'];
  const text = lines.join('\n');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  expect([...findRepeatedText(text, spans)]).toEqual([0]);
  const twice = `${filler}\n${filler}`;
  const both = [
    { start: 0, end: filler.length },
    { start: filler.length + 1, end: twice.length },
  ];
  expect([...findRepeatedText(twice, both)]).toEqual([0]);
});
