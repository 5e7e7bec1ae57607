import { describe, expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';
import { type SampleReport, statementOfReports } from './sample-reports.fixture.ts';
import { summariseWordings, wordingFacts } from './summarise-wordings.ts';

const outlets = ['Wire', 'Post', 'Herald', 'Flash', 'Echo'];
const reports = (...contents: (string | Omit<SampleReport, 'outlet'>)[]) =>
  contents.map((content, index) => ({
    outlet: outlets[index] ?? 'Echo',
    ...(typeof content === 'string' ? { content } : content),
  }));

const summary = (...contents: (string | Omit<SampleReport, 'outlet'>)[]): string => {
  const { corpus, statement } = statementOfReports(reports(...contents));
  const wordings = compareWordings(statement);
  return wordings ? summariseWordings(corpus, wordings) : 'none';
};

describe('the summary', () => {
  test.each<[string, string[], string]>([
    ['an addition', ['the bridge will open in May', 'the new toll bridge will open in May'], 'Post adds “new toll”'],
    ['an omission', ['the bridge of the coalition will open in May', 'the bridge will open in May'], 'Post leaves out “coalition”'],
    [
      'another word in its place',
      ['troops will instantly appear in the city', 'troops will immediately appear in the city'],
      'Post has “immediately” for “instantly”',
    ],
    [
      'what two outlets share stands once',
      [
        'a bridge for the northern shore is needed',
        'a bridge is needed',
        'a bridge is needed',
        'a bridge for the northern shore is needed',
      ],
      'Post and Herald leave out “northern shore”',
    ],
    [
      'of many, the one that is alone adds',
      ['a lasting bridge is needed now', 'a bridge is needed now', 'a bridge is needed now'],
      'Wire adds “lasting”',
    ],
    ['a negation is content', ['the bridge will be closed this year', 'the bridge will not be closed this year'], 'Post adds “not”'],
  ])('names %s', (_, contents, line) => {
    expect(summary(...contents)).toBe(line);
  });

  test.each<[string, string[]]>([
    ['quotation marks of another style', ['the “old” bridge will open', 'the "old" bridge will open']],
    ['case, commas and hyphens', ['The long-term plan, she hopes, will hold', 'the long term plan she hopes will hold']],
    ['figures and words of one number', ['three trains for 1,200 people', '3 trains for 1200 people']],
    ['numbers of several words', ['forty thousand and twenty-five homes for $1.2 million', '40,025 homes for $1,200,000']],
    ['per cent and its sign', ['a rise of 20 per cent', 'a rise of 20%']],
    ['function words', ['the bridge will be built', 'that a bridge would be built']],
    ['words in another order', ['when peace has come, the bridge opens', 'the bridge opens when peace has come']],
    ['another form of a word', ['they deploy soldiers at the bridge', 'they deployed soldiers at the bridge']],
  ])('passes over %s', (_, contents) => {
    expect(summary(...contents)).toBe('');
  });

  test('numbers come first, then names and negations, then the rest', () => {
    const line = summary(
      'a grey bridge of 300 tons will rise at Eastholm for us',
      'a green bridge of 400 tons will rise at Westholm for us',
    );
    expect(line).toBe('Post has “400” for “300”, has “Westholm” for “Eastholm” and has “green” for “grey”');
  });

  test('what rights cut off is not left out', () => {
    expect(summary('the bridge will open in May after the trial runs', { content: 'the bridge will open in May', cut: true })).toBe('');
  });

  test('what one claim of an article leaves out another claim of it may have', () => {
    const { corpus, statement } = statementOfReports([
      { outlet: 'Wire', content: 'the bridge of the coalition will open in May' },
      { outlet: 'Post', content: 'the bridge will open in May' },
      { outlet: 'Post', content: 'the coalition opens a bridge in May', at: 2000 },
    ]);
    const wordings = compareWordings(statement);
    expect(wordings && summariseWordings(corpus, wordings)).toBe('');
  });

  test('of many differences the first are named and the others counted', () => {
    const line = summary(
      'one two red four five green seven eight',
      'one two blue four five pink seven eight grey',
      'one two brown four five black seven eight white',
      'one two gold four five teal seven eight lime',
    );
    expect(line).toMatch(/; and \d more$/u);
  });
});

describe('the comparison', () => {
  test('a single report has nothing beside it', () => {
    expect(compareWordings(statementOfReports(reports('the bridge will open')).statement)).toBeNull();
  });

  test('wordings with little in common are not compared word by word', () => {
    const wordings = compareWordings(
      statementOfReports(reports('the bridge will open in May', 'traffic flows across the river by summer')).statement,
    );
    expect(wordings?.reports[1]).toMatchObject({ aligned: null, runs: [{ kind: 'same' }] });
    expect(wordings && wordingFacts(wordings)).toEqual([]);
  });

  test('the runs of a report, without what it leaves out, are its whole text', () => {
    const { statement } = statementOfReports(
      reports(
        'We hope “the new” bridge, at last, will open.',
        'We hope the “grand new” bridge (at last) opens soon; in May.',
        'We hope – “new” – bridge will open',
      ),
    );
    for (const { runs, text } of compareWordings(statement)?.reports ?? [])
      expect(
        runs
          .filter(({ kind }) => kind !== 'left-out')
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });

  test('the base is the wording that the others share most', () => {
    const { statement } = statementOfReports(
      reports('traffic flows over it from May', 'the bridge will open in May', 'the bridge will open to cars in May'),
    );
    expect(compareWordings(statement)?.base.report.article.outlet).toBe('post');
  });
});
