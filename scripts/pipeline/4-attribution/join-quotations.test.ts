import { describe, expect, test } from 'vitest';
import { foundBy } from './found.fixture.ts';

/** Without the rule's name; paragraphs are parted by " / ". */
const found = (text: string): string[] => foundBy(text.replaceAll(' / ', '\n')).map((line) => line.replaceAll('\n', ' / '));

describe('a quotation is its speaker’s over paragraphs', () => {
  test.each([
    [
      '“The pier is old. / “The ferry is older. / “The mayor is oldest,” Vane said.',
      ['Vane | said | The pier is old … The ferry is older … The mayor is oldest'],
    ],
    [
      '“One,” Vane said. “The pier is old. / “The ferry is older. / “The mayor is oldest. / “We all must go.”',
      ['Vane | said | One … The pier is old … The ferry is older … The mayor is oldest … We all must go'],
    ],
    [
      'Vane said: “The pier is old. / “The ferry is older. / “The mayor is oldest.”',
      ['Vane | said | The pier is old … The ferry is older … The mayor is oldest'],
    ],
    ['“We are late,” Vane said. / “We are poor.” / “We are proud.”', ['Vane | said | We are late … We are poor … We are proud']],
    [
      'Vane said the town was late. / “We are poor and we are proud of it.”',
      ['Vane | said | the town was late', 'Vane | said | We are poor and we are proud of it'],
    ],
    ['“We are late,” Vane said. / The ferry left. / “We are poor.”', ['Vane | said | We are late']],
    [
      'Vane said the town was late. Cole said it was early. / “We are poor and we are proud of it.”',
      ['Vane | said | the town was late', 'Cole | said | it was early'],
    ],
    ['Vane said the town was late. / “Low fares” remain rare.', ['Vane | said | the town was late']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a quotation is announced in the paragraph before it', () => {
  test.each([
    ['In a letter, Vane wrote: / “The pier is old. It must go.”', ['Vane | wrote | The pier is old. It must go']],
    ['Cole added on Monday: / “The pier is old. / “It must go.”', ['Cole | added | The pier is old … It must go']],
    ['Vane wrote: / “The pier is old,” said Cole.', ['Cole | said | The pier is old']],
    ['Vane wrote: / The pier is old.', []],
    ['Vane wrote that the pier was sold: / “Low fares” remain rare.', ['Vane | wrote | the pier was sold']],
    ['The week in piers: / “The pier is old.”', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a question and its answer', () => {
  test.each([
    ['“Will you resign?” Cole asked. “Never,” Vane replied.', ['Cole | asked | Will you resign', 'Vane | replied | Never']],
    ['“Will you resign?” Cole asked. “Never.”', ['Cole | asked | Will you resign']],
    ['“Will you resign?” Cole asked. “And when?”', ['Cole | asked | Will you resign … And when?']],
    ['“Who pays?” a reporter asked. / “The town,” said Vane.', ['a reporter | asked | Who pays', 'Vane | said | The town']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a quotation is one speaker’s', () => {
  test.each([
    ['Asked on Friday about Cole’s remarks, Vane said: “The pier stays.”', ['Vane | said | The pier stays']],
    ['Asked for a word on the crews’ comment, Vane replied: “The pier stays.”', ['Vane | replied | The pier stays']],
    ['Told of the union’s warning, the mayor said: “The pier stays.”', ['the mayor | said | The pier stays']],
    ['Vane’s answer to the union was short: “Never.”', ['Vane | answer | Never']],
    [
      'To save salt, the crews said, the board took sand, “so that roads stay dry,” Vane said.',
      ['the crews | said | To save salt … the board took sand', 'Vane | said | so that roads stay dry'],
    ],
    [
      'The crews said the board took sand, “which is dearer,” said Vane.',
      ['The crews | said | the board took sand', 'Vane | said | which is dearer'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a quotation after a colon is that of the subject before it', () => {
  test.each([
    ['Vane was blunt: “The pier stays.”', ['Vane | was blunt | The pier stays']],
    ['Cole shrugged: “The pier stays.”', ['Cole | shrugged | The pier stays']],
    ['The mayor did not hide her anger: “The pier stays.”', ['The mayor | did not hide her anger | The pier stays']],
    ['Jon Cole, the union chief, was less sure: “The pier may go.”', ['Jon Cole, the union chief | was less sure | The pier may go']],
    ['She shook her head: “The pier stays.”', ['She | shook her head | The pier stays']],
    ['For the crews it was plain: “The pier stays.”', []],
    ['The sign was blunt: “Keep out.”', []],
    ['Crews carried a banner: “Save our pier”.', []],
    ['Vane wrote a book: “The Old Pier”.', []],
    ['The choice was simple: “pay or go”.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('marks that are missing or written otherwise', () => {
  test.each([
    [
      '“When will the pier open? Anna Vane asked. / “In June,” said Jon Cole.',
      ['Anna Vane | asked | When will the pier open', 'Jon Cole | said | In June'],
    ],
    ['“The pier is closed, the mayor said. / The crews went home.', ['the mayor | said | The pier is closed']],
    ['“The pier is closed, said Anna Vane. / The crews went home.', ['Anna Vane | said | The pier is closed']],
    ['The pier is closed,” said Anna Vane.', ['Anna Vane | said | The pier is closed']],
    ["``The pier is closed,'' Vane said. ``It leaks.''", ['Vane | said | The pier is closed … It leaks']],
    ["Vane said: ``The pier is closed.''", ['Vane | said | The pier is closed']],
    [
      '“The pier is closed, and as the mayor said it leaks. / “It is old,” Cole said.',
      ['Cole | said | The pier is closed, and as the mayor said it leaks … It is old'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
