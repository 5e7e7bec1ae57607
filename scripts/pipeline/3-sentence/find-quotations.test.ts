import { expect, test } from 'vitest';
import { articleOf } from './article-of.fixture.ts';
import { findQuotations } from './find-quotations.ts';
import { splitSentences } from './split-sentences.ts';

/** The quoted tokens, joined, with ` | ` between runs of them. */
const quotedIn = (text: string): string =>
  splitSentences(articleOf(text))
    .flatMap(({ tokens }) => tokens)
    .map(({ span, quoted }) => (quoted ? text.slice(span.start, span.end) : '|'))
    .join(' ')
    .split(/(?:\s*\|\s*)+/u)
    .filter((run) => run !== '')
    .join(' | ');

test.each([
  ['“Fares rise,” said Cole.', 'Fares rise ,'],
  ['"Fares rise," said Cole. "We pay."', 'Fares rise , | We pay .'],
  ['„Wir zahlen“, sagte Cole. « Non », dit-elle. »Ja«, sagte er.', 'Wir zahlen | Non | Ja'],
  ['”Vi betalar”, sade Cole.', 'Vi betalar'],
  ['„We pay“; he said: “We do not“; she left. „No„, he said.', 'We pay | We do not | No'],
  ['“We pay, “he said, “and go.”', 'We pay , “ he said , “ and go .'],
  ['Cole said: ‘Fares rise.’ Then he left.', 'Fares rise .'],
  ["Cole said: 'Fares can't rise.' Then he left.", "Fares ca n't rise ."],
  ['Don’t say it’s the ferrymen’s fault in the ’90s, ’em or us.', ''],
  ["Rock 'n' roll in the '90s wasn't cheap.", ''],
  ['‘The ferrymen’s pay’ was the title.', 'The ferrymen ’s pay'],
  ['‘The ferries’ owners left,’ said Cole.', 'The ferries ’ owners left ,'],
  ['“The ‘cheap’ fare,” said Cole of it.', 'The ‘ cheap ’ fare ,'],
  ['‘The “cheap” fare,’ said Cole.', 'The “ cheap ” fare ,'],
  ['“One.\n“Two,” said Cole.\nNo more.', 'One . | Two ,'],
  ['“Never closed.\nNo more.', 'Never closed .'],
  ['He is 6\' 2" tall.', ''],
  ['The so-called “ferry war”, he said, is “over”—he hopes.', 'ferry war | over'],
  ["''We pay,'' said Cole. ``Again.''", 'We pay , | Again .'],
  ['"" ‘’ “', ''],
  // a mark that is lost at the head, or where the speaker is named
  ['We pay,” said Cole.', 'We pay ,'],
  ['We pay” is what Cole said.', ''],
  ['“When do we pay? Cole asked.', 'When do we pay ?'],
  ['“When do we pay, the old skipper said.', 'When do we pay ,'],
  ['“When do we pay? Nobody knows.', 'When do we pay ? Nobody knows .'],
  ['“We pay.” He left. The fare,” said Cole, “is high.', 'We pay . | is high .'],
  // one paragraph does not open what another closes
  ['‘Fares\nrise,’ said Cole.', ''],
])('%s', (text, quoted) => {
  expect(quotedIn(text)).toBe(quoted);
});

test.each([
  ['“Fares rise,” said Cole.', '“”'],
  // Marks inside a quotation are not its own.
  ['“The ‘cheap’ fare,” said Cole.', '“”'],
  ['“One.\n“Two,” said Cole.', '““”'],
  ['We pay,” said Cole.', '”'],
  ['Don’t say it’s theirs.', ''],
])('of %s the marks of quotations are %s', (text, marks) => {
  const { text: whole, blocks } = articleOf(text);
  expect(
    [...findQuotations(whole, blocks).marks]
      .sort((a, b) => a - b)
      .map((at) => whole.charAt(at))
      .join(''),
  ).toBe(marks);
});
