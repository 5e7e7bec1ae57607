// Ways in which newspapers attribute, in sentences on invented matters.
import { describe, expect, test } from 'vitest';
import { foundBy } from './found.fixture.ts';

describe('who said what', () => {
  test.each([
    // a cue inside a verb group
    [
      'He was not, he said, defending either fleet; he only wished to count the boats.',
      ['he | said | He was not … defending either fleet; he only wished to count the boats'],
    ],
    ['The guild has never, Vane said, sold a berth.', ['Vane | said | The guild has never … sold a berth']],
    // reported by hearsay, in the perfect
    ['Vane is understood to have told crews that the pier would close.', ['Vane | is understood to have told | the pier would close']],
    ['The board is said to have rejected the offer.', ['The board | is said to have rejected | the offer']],
    ['The mayor is thought to favour a sale.', []],
    ['Vane is expected to have told crews by May.', []],
    // the first to say
    ['Cole became the first skipper to say openly that the pier should close.', ['Cole | to say | the pier should close']],
    ['Vane was the only councillor to oppose the toll.', ['Vane | to oppose | the toll']],
    ['It was the first time to say that the pier had closed.', []],
    ['Cole was the last to leave the pier.', []],
    // amounts
    ['Owners put the cost at three times that.', ['Owners | put | the cost at three times that']],
    ['Cole puts the number of berths at 40.', ['Cole | puts | the number of berths at 40']],
    ['Vane put the lamp at the door.', []],
    ['Cole put two boats at risk.', []],
    ['The scheme, valued by the harbour board at 4 million, begins in May.', ['the harbour board | valued by | The scheme … at 4 million']],
    // what somebody would like
    ['Vane would like to see the pier closed by May.', ['Vane | would like to see | the pier closed by May']],
    ['Crews want to see a timetable for the sale.', ['Crews | want to see | a timetable for the sale']],
    // a body that is "it"
    ['In a letter it accused the mayor of theft.', ['it | accused | the mayor of theft']],
    ['In a letter it condemned the raid as an outrage.', ['it | condemned | the raid as an outrage']],
    ['The dog was wet and it backed the wall.', []],
    // a participle after "for"
    ['Vane was criticised for saying that fares must rise.', ['Vane | saying | fares must rise']],
    ['Cole won applause for asking crews to stop counting boats.', ['Cole | asking | crews to stop counting boats']],
    ['Vane has a knack for telling that boats leak.', []],
    // what something is called
    ['Vane called the plan for the harbour a gamble.', ['Vane | called | the plan for the harbour a gamble']],
    ['The union branded the sale of the pier a scandal.', ['The union | branded | the sale of the pier a scandal']],
    ['Critics termed the toll a tax on the poor.', ['Critics | termed | the toll a tax on the poor']],
    ['The board pronounced the bridge on the canal a success.', ['The board | pronounced | the bridge on the canal a success']],
    ['Vane called her sister from the harbour.', []],
    ['Vane called a meeting for the crews.', []],
    ['Cole called the office in Bergen on a Monday.', []],
    // a clause that goes back to the writer
    [
      'Bergen bought the pier, a step that the board called "null and void" and that is likely to end in court.',
      ['the board | called | null and void'],
    ],
    ['Vane said that boats leak and that crews leave.', ['Vane | said | boats leak and that crews leave']],
    // petitions and votes
    ['The crews petitioned the ministry to withdraw the ban.', ['The crews | petitioned | the ministry to withdraw the ban']],
    ['Skippers petitioned the court for a delay.', ['Skippers | petitioned | the court for a delay']],
    ['Members voted by a show of hands to reject the offer.', ['Members | voted by a show of hands to reject | the offer']],
    ['Parents sued to stop the closure.', ['Parents | sued | to stop the closure']],
    ['Vane sued her brother.', []],
    // a clause with a quotation after a colon
    [
      'On the cranes he was dismissive: it was “a job for gulls”, and he would not wait for it.',
      ['he | was dismissive | it was “a job for gulls”, and he would not wait for it'],
    ],
    ['The hall was full: it was “a job for gulls” on the stage.', []],
    // a quotation after what was told in other words
    [
      'Vane denied that it was a race. “You can love a boat and sell it.”',
      ['Vane | denied | it was a race', 'Vane | denied | You can love a boat and sell it'],
    ],
    [
      'Vane said the race was “a stunt”. She challenged Cole to sell. “He can love a boat.”',
      ['Vane | said | the race was “a stunt”', 'She | challenged | Cole to sell', 'She | challenged | He can love a boat'],
    ],
    ['Vane denied that it was a race. Cole left. “You can love a boat.”', ['Vane | denied | it was a race']],
    ['Vane denied it was a race, and Cole said it was one. “A boat.”', ['Vane | denied | it was a race, and Cole said it was one']],
    // two verbs of one clause
    ['Vane said that he would be a candidate and expected to win.', ['Vane | said | he would be a candidate and expected to win']],
    ['Vane said the pier would close and hoped for rain.', ['Vane | said | the pier would close', 'Vane | hoped for | rain']],
    // whole sources
    [
      'The Water Commissioner, Dora Quist, who reports to the council, said she would resign.',
      ['The Water Commissioner, Dora Quist | said | she would resign'],
    ],
    [
      'The modelling, by the Quist Institute, finds that fares would rise.',
      ['The modelling, by the Quist Institute | finds | fares would rise'],
    ],
    ['Fares rose, according to figures from the pipe operator, HWO.', ['figures from the pipe operator, HWO | according to | Fares rose']],
    ['Vane, whose office said she would resign, left.', ['whose office | said | she would resign']],
  ])('%s', (text, expected) => {
    expect(foundBy(text)).toEqual(expected);
  });
});
