import { describe, expect, test } from 'vitest';
import { foundBy } from '../../found.fixture.ts';

describe('the head of a phrase speaks, not the name inside its modifier', () => {
  test.each([
    ['An adviser to Anna Vane said fares must rise.', 'An adviser to Anna Vane | said | fares must rise'],
    ['A memo sent to Cole warns that fares must rise.', 'A memo sent to Cole | warns | fares must rise'],
    ['A firm run by Vane said fares must rise.', 'A firm run by Vane | said | fares must rise'],
    ['A study by the Fjord Institute found that stocks shrank.', 'A study by the Fjord Institute | found | stocks shrank'],
    [
      'Modelling by the Fjord Institute and Bergen College in a paper published last month found that stocks shrank.',
      'Modelling by the Fjord Institute and Bergen College in a paper published last month | found | stocks shrank',
    ],
    ['A man known to Vane told the court that the ship was old.', 'A man known to Vane | told | the ship was old'],
    ['The envoy to Norway said the talks were over.', 'The envoy to Norway | said | the talks were over'],
    ['A lawyer hired by Cole argued that the sale was void.', 'A lawyer hired by Cole | argued | the sale was void'],
    ['A rival of Anna Vane said fares must rise.', 'A rival of Anna Vane | said | fares must rise'],
    ['The crews’ letter to Vane said that the ship leaked.', 'The crews’ letter to Vane | said | the ship leaked'],
    [
      'The crews’ letter to Anna Vane, the mayor, said that the ship leaked.',
      'The crews’ letter to Anna Vane, the mayor | said | the ship leaked',
    ],
    ['A third person briefed on the call said the deal was dead.', 'A third person briefed on the call | said | the deal was dead'],
    ['“Fares must rise,” an aide to Cole said.', 'an aide to Cole | said | Fares must rise'],
    ['An official close to Cole said fares must rise.', 'An official close to Cole | said | fares must rise'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});

describe('a phrase before the speaker is none of it', () => {
  test.each([
    ['In a letter to the council, Vane said fares must rise.', 'Vane | said | fares must rise'],
    ['Speaking to reporters, Cole said fares must rise.', 'Cole | said | fares must rise'],
    ['On the way to the pier she said fares must rise.', 'she | said | fares must rise'],
    ['After a visit by Cole, Vane said fares must rise.', 'Vane | said | fares must rise'],
    ['Backed by the union, Vane said fares must rise.', 'Vane | said | fares must rise'],
    ['Thanks to Cole, Vane said, the ferry sails.', 'Vane | said | Thanks to Cole … the ferry sails'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});

describe('a source stays in its clause', () => {
  test.each([
    [
      'Cole stood by the toll, despite a study also warning that it would cost jobs.',
      ['Cole | stood by | the toll', 'a study | also warning | it would cost jobs'],
    ],
    [
      'Vane said that after a long talk Bergen had agreed to the sale, adding she trusted it.',
      ['Vane | said | after a long talk Bergen had agreed to the sale', 'Vane | adding | she trusted it'],
    ],
    ['When Cole rejected the toll, Vane closed the pier.', ['Cole | rejected | the toll']],
    ['In May, when Cole backed the toll, the council sold the pier.', ['Cole | backed | the toll']],
    ['While crews demanded higher pay, Mayor Vane opened the pier.', ['crews | demanded | higher pay']],
    ['As Vane praised the crews, a storm closed the pier.', ['Vane | praised | the crews']],
    [
      'Cole spoke of his memoir, in which he said crews had lied about Vane selling the pier, a charge Vane denied.',
      [
        'Cole | spoke of | his memoir',
        'he | said | crews had lied about Vane selling the pier',
        'Vane | denied | crews had lied about Vane selling the pier',
      ],
    ],
    ['The pier was sold for a crown, a claim the council rejects.', ['the council | rejects | The pier was sold for a crown']],
    [
      'Vane had voted for the toll as the harbour master said it would pay for the pier.',
      ['Vane | had voted for | the toll', 'the harbour master | said | it would pay for the pier'],
    ],
    ['Vane, whose party opposes the toll, said fares must fall.', ['party | opposes | the toll', 'Vane | said | fares must fall']],
    ['The ferry would sail again next week as planned she insisted.', ['she | insisted | The ferry would sail again next week as planned']],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual(expected);
  });
});

describe('who is worried or surprised says nothing by it', () => {
  test.each([
    'The delay, long known to the crews, worried Anna Vane, the mayor.',
    'The vote, which came late, surprised Cole.',
    'The noise, night after night, worries the skippers.',
    'The result, a narrow one, convinced Vane, the mayor.',
    'The storm, Vane’s first, alarmed the crews.',
  ])('%s', (text) => {
    expect(foundBy(text)).toEqual([]);
  });
  test.each([
    ['Vane worries that fares will rise.', 'Vane | worries | fares will rise'],
    ['“Fares will rise,” worried Vane.', 'Vane | worried | Fares will rise'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});

describe('two speakers are two', () => {
  test.each([
    [
      'The mayor, Anna Vane, says fares are too high – but the union chief, Jon Cole, says they are too low.',
      ['The mayor, Anna Vane | says | fares are too high', 'the union chief, Jon Cole | says | they are too low'],
    ],
    ['Vane said fares must rise but Cole said they must fall.', ['Vane | said | fares must rise', 'Cole | said | they must fall']],
    [
      'Vane argues that the pier is safe while Cole insists that it leaks.',
      ['Vane | argues | the pier is safe', 'Cole | insists | it leaks'],
    ],
    ['Vane said fares must rise — Cole said no.', ['Vane | said | fares must rise', 'Cole | said | no']],
    ['Vane said fares must rise, whereas Cole said they must fall.', ['Vane | said | fares must rise', 'Cole | said | they must fall']],
    // One speaker, who names another.
    ['Vane said fares must rise but the crews were tired.', ['Vane | said | fares must rise but the crews were tired']],
    ['Vane said that the pier – which Cole wants sold – was safe.', ['Vane | said | the pier – which Cole wants sold – was safe']],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual(expected);
  });
});

describe('who is told is not who speaks', () => {
  test.each([
    [
      'Sources told the Bergen Post Anna Vane has always backed the toll.',
      'Sources | told | Anna Vane has always backed the toll | Bergen Post',
    ],
    [
      'Officials in the party told the BBC Mr Cole had opposed the toll.',
      'Officials in the party | told | Mr Cole had opposed the toll | BBC',
    ],
    ['An aide told reporters Cole would resign.', 'An aide | told | Cole would resign'],
    [
      'Sources told the Bergen Post that Vane has always backed the toll.',
      'Sources | told | Vane has always backed the toll | Bergen Post',
    ],
    ['Vane told a crowd of nurses who filled the square that pay must rise.', 'Vane | told | pay must rise'],
    ['Vane told Anna Cole that the pier was safe.', 'Vane | told | the pier was safe'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});

describe('sources are not cut', () => {
  test.each([
    ['“In May,” said Paul Moor.', 'Paul Moor | said | In May'],
    ['“Never,” said Tom Field.', 'Tom Field | said | Never'],
    ['“In July,” said Ana da Costa.', 'Ana da Costa | said | In July'],
    ['“In July,” said Luis de la Rey.', 'Luis de la Rey | said | In July'],
    ['Jan van der Berg said fares must rise.', 'Jan van der Berg | said | fares must rise'],
    ['Anna Vane, of Vane & Sons Ltd., said the ferry was late.', 'Anna Vane, of Vane & Sons Ltd. | said | the ferry was late'],
    ['Acme Corp. said the ferry was late.', 'Acme Corp. | said | the ferry was late'],
    ['“We pay,” said Lars Holm of Holm & Co. on Monday.', 'Lars Holm of Holm & Co. | said | We pay'],
    ['Sam Frost, Jr., said the ferry was late.', 'Sam Frost, Jr. | said | the ferry was late'],
    ['Pat O’Hara said the ferry was late.', 'Pat O’Hara | said | the ferry was late'],
    ["Pat O'Hara said the ferry was late.", "Pat O'Hara | said | the ferry was late"],
    ['April Stone said the ferry was late.', 'April Stone | said | the ferry was late'],
    ['“We pay,” said June Field.', 'June Field | said | We pay'],
    ['Mia Reed-Cole said the ferry was late.', 'Mia Reed-Cole | said | the ferry was late'],
    ['The U.S. said the ferry was late.', 'The U.S. | said | the ferry was late'],
    ['In April Vane said the ferry was late.', 'Vane | said | the ferry was late'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});

describe('what had to be said was said', () => {
  test.each([
    ['Vane was forced to deny that the pier was sold.', 'Vane | was forced to deny | the pier was sold'],
    ['Cole had to concede that fares had risen.', 'Cole | had to concede | fares had risen'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual([expected]);
  });
});
