import { expect, test } from 'vitest';
import { clauseOf, spell } from '../words-of.fixture.ts';
import { findContentAfter } from './find-content-after.ts';

test.each([
  ['Vane said that fares rise.', 'that: fares rise'],
  ['Vane said fares rise.', 'clause: fares rise'],
  ['Vane told the council that fares rise.', 'that: fares rise'],
  ['Vane said: “Fares rise.”', 'quote: Fares rise.'],
  ['Vane asked why fares rise.', 'wh: why fares rise'],
  ['Vane rejected the toll.', 'noun: the toll'],
  ['Vane promised to pay.', 'to: to pay'],
  ['Vane urged Cole to pay.', 'to: Cole to pay'],
  ['Vane told the Moss Post Anna Cole would pay.', 'clause: Anna Cole would pay'],
  ['Vane told a crowd of nurses who filled the hall that pay must rise.', 'that: pay must rise'],
  ['Vane said in a note, seen by Cole, that fares rise.', 'that: fares rise'],
  ['Vane said “fares rise” in May.', 'quote: fares rise” in May'],
  ['Vane rejected on Friday a toll.', 'noun: a toll'],
  ['Cole, who opposes the toll, left.', 'noun: the toll'],
  ['Vane, whose party calls it “dead”, said no.', 'noun: it “dead”'],
  ['Vane said in a statement the pier was shut.', 'clause: the pier was shut'],
  ['Vane ruled on an appeal that stopped the sale.', ''],
  ['Vane vowed to sail despite the storm.', 'to: to sail'],
  ['Vane called for Cole to go, and the council refused to wait.', 'to: Cole to go'],
  ['Vane did not say when it rose.', 'wh: when it rose'],
  ['Vane said.', ''],
  ['Vane said to the crowd.', ''],
  ['Vane demanded a quota that includes cod.', 'noun: a quota that includes cod'],
  ['Cole found that door.', ''],
  ['Cole found that doors leaked.', 'that: doors leaked'],
  ['A witness testifying who listened left.', ''],
  ['Vane said on Monday in Moss that fares rise.', 'that: fares rise'],
  ['Vane told Radio 4’s Today programme that fares rise.', 'that: fares rise'],
  ['Vane called for at least forty ships.', 'noun: at least forty ships'],
])('%s %s', (text, expected) => {
  const clause = clauseOf(text);
  const [match] = clause.context.cues;
  const content = match && findContentAfter(clause, match);
  expect(content ? `${content.how}: ${spell(clause.passage, content.range)}` : '').toBe(expected);
});
