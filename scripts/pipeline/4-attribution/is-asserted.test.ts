import { describe, expect, test } from 'vitest';
import { foundBy } from './found.fixture.ts';

describe('nobody is told to have said it', () => {
  test.each([
    // condition
    'If Vane says fares must rise, the crews will strike.',
    'The crews will strike if Cole rejects the offer.',
    'Unless the mayor agrees to a review, the pier will close.',
    'Should Vane say that fares must rise, the crews will strike.',
    'The crews were asked whether they supported the strike.',
    'Suppose the governor said the ferry was late.',
    // question
    'Did Vane say that fares must rise?',
    'Has the council promised a new pier?',
    'Why does the union oppose the night ferry?',
    'Who said the pier was safe?',
    // possibility
    'Thirty members may reject the plan.',
    'The union could call for a strike.',
    'The minister might announce a toll.',
    'Cole can object to the sale.',
    'Perhaps Vane supports the toll.',
    'The mayor must explain why the pier closed.',
    'Skippers have to declare that they carry fuel.',
    'Owners should say whether they want a berth.',
    // expectation
    'The mayor is expected to say that fares must rise.',
    'The skippers are likely to oppose the quota.',
    'Vane was due to tell the council that the pier was unsafe.',
    'Cole is set to announce a toll.',
    'The board is thought to favour a sale.',
    // avoidance
    'The minister failed to say that the pier was unsafe.',
    'Drivers who fail to report that they moved must pay.',
    'Vane avoided supporting the toll.',
    'The mayor left without saying that fares would rise.',
    'Cole stopped short of calling the plan a failure.',
    'The council refrained from endorsing the plan.',
    // denial
    'It is not true that Vane said fares must rise.',
    'It is a myth that the mayor promised a bridge.',
    'There is no evidence that Cole said the pier was safe.',
    'Vane never said that fares must rise.',
    'The union has not claimed that the pier is unsafe.',
    // words that are named, and none
    'Vane referred to her earlier testimony.',
    'Cole did not at once answer a request for comment.',
    'The council has not replied to questions.',
    // what is kept back
    'Vane declined to name the bidders.',
    'Cole refused to say whether fares would rise.',
    'The mayor refused, again, to be drawn on whether the pier would close.',
    'The ministry declined to comment on the wreck.',
    'The board would not be drawn on whether the pier would close.',
    'Vane did not say when the ferry would sail.',
    'The harbour master has not said how she will vote.',
    'The council’s refusal to say whether it would pay angered crews.',
    'A skipper asked not to be identified.',
    // a question that leads up to an answer
    'Asked by Cole whether the pier would close, Vane left the room.',
    'Pressed by reporters on whether the pier would close, Vane left the room.',
    // what was counted
    'A poll for the Herald found that 41 per cent of crews want a toll.',
    'A survey published in May put support for the toll at 38%.',
    // when somebody laughed, and about what many talked
    'Vane laughed when the letter was read to him.',
    'Crews came to hear what four skippers had to say about the pier.',
    // verbs without what they would report
    'Others in Bergen think that a little harsh.',
    'Vane did not expect to be.',
    'The mayor held up a rusty chain from the pier.',
    // fiction
    'In the novel, the mayor says that the sea is a thief.',
    'In her second play a skipper tells the court that he lied.',
    'The heroine says that she will sail alone.',
    'The hero of the film says that fares must rise.',
    'The fictional mayor said that the pier was sold.',
    // nobody
    'Nobody said that fares must rise.',
    'Anyone who says fares must rise is booed.',
    'No councillor opposes the bridge.',
    // gloss and thought
    '“They are neighbours,” Vane said, referring to Norway and Iceland.',
    'Vane sold the boat, believing that the stock would shrink.',
  ])('%s', (text) => {
    expect(foundBy(text).filter((found) => !found.includes('They are neighbours | ') && !found.endsWith('They are neighbours'))).toEqual(
      [],
    );
  });
});

describe('somebody did say it', () => {
  test.each([
    ['Vane said that if fares rise, crews will strike.', 'Vane | said | if fares rise, crews will strike'],
    ['Vane could not support the toll.', 'Vane | could not support | the toll'],
    ['Cole had to admit that the pier was unsafe.', 'Cole | had to admit | the pier was unsafe'],
    ['Vane will oppose the toll.', 'Vane | will oppose | the toll'],
    ['Vane does not support the toll.', 'Vane | does not support | the toll'],
    ['The union has not ruled out a strike.', 'The union | has not ruled out | a strike'],
    ['“Must fares rise?” asked Vane.', 'Vane | asked | Must fares rise'],
    ['Vane asked: “Did Cole say so?”', 'Vane | asked | Did Cole say so'],
    ['Vane denied that Cole said fares must rise.', 'Vane | denied | Cole said fares must rise'],
    ['Vane refused to sign the treaty.', 'Vane | refused | to sign the treaty'],
    ['The union has declined to take a position.', 'The union | has declined | to take a position'],
    ['Vane did not know why the pier closed.', 'Vane | did not know | why the pier closed'],
    ['Vane explained when the ferry would sail.', 'Vane | explained | when the ferry would sail'],
    ['A poll of crews found that the toll divides families.', 'A poll of crews | found | the toll divides families'],
    ['Vane said 41 per cent of crews want a toll.', 'Vane | said | 41 per cent of crews want a toll'],
    ['Others in Bergen think that the pier is ugly.', 'Others in Bergen | think | the pier is ugly'],
    ['The mayor held up the pier as a model.', 'The mayor | held up | the pier as a model'],
    ['In the documentary, the mayor says that the pier is unsafe.', 'the mayor | says | the pier is unsafe'],
    ['The film industry says that fares must rise.', 'The film industry | says | fares must rise'],
    ['Vane said it was a myth that ferries are slow.', 'Vane | said | it was a myth that ferries are slow'],
    ['The skippers said they expected the pier to close.', 'The skippers | said | they expected the pier to close'],
    ['Vane said she may reject the plan.', 'Vane | said | she may reject the plan'],
    ['As expected, Vane said fares must rise.', 'Vane | said | fares must rise'],
    ['Vane referred to the toll as a tax.', 'Vane | referred to | the toll as a tax'],
    ['Cole has not responded to the plan.', 'Cole | has not responded to | the plan'],
    ['The union said nobody had called.', 'The union | said | nobody had called'],
    ['Vane is willing to say that fares must rise.', 'Vane | is willing | to say that fares must rise'],
    ['When Vane said fares must rise, crews laughed.', 'Vane | said | fares must rise'],
    ['Even so, the union promised a strike.', 'the union | promised | a strike'],
    ['Vane failed to appear and said the pier was closed.', 'Vane | said | the pier was closed'],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toContain(expected);
  });
});
