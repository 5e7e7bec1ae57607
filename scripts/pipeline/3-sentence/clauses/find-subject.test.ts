import { expect, test } from 'vitest';
import { tied } from './clauses.fixture.ts';

/** The chunks that hang on a verb, with that verb as it stands: `the toll < is subject`. */
const subjectsIn = (sentence: string): string =>
  tied(sentence)
    .filter((one) => / subject(?: not)?$/.test(one))
    .join('; ');

test.each([
  // the first free noun of its clause
  ['She told the house that tolls are fair.', 'she < told subject; tolls < are subject'],
  ['They will stay if he leaves.', 'they < stay subject; he < leaves subject'],
  ['Nobody knows why the pool closed.', 'nobody < knows subject not; the pool < closed subject'],
  // behind a relative clause
  ['Those who oppose the toll are wrong.', 'those < are subject'],
  ['The forces of those who agreed to send them will come.', 'the forces < come subject'],
  ['The toll, which is wrong, will rise.', 'the toll < rise subject'],
  ['She said the toll, which is wrong, will rise.', 'she < said subject; the toll < rise subject'],
  ['The mayor, who is old, said that she would go.', 'the mayor < said subject; she < go subject'],
  ['The firm, which runs all the wells, said it would go.', 'the firm < said subject; it < go subject'],
  // behind a name that looks like a verb with its object
  ['Its chief, Grant Lind, warned that jobs would go.', 'lind < warned subject; jobs < go subject'],
  // past what stands between two commas
  ['The plan of the mayor, after all, is wrong.', 'the plan < is subject'],
  // behind a clause with "that"
  ['The claim that it was fair was laughable.', 'the claim < was subject; it < was subject'],
  // behind an infinitive, or a form in "-ing", that its noun has
  ['Its bill to end drilling would pass.', 'its bill < pass subject'],
  ['The cost of building the dam would rise.', 'the cost < rise subject'],
  ['The delay in building it would hurt.', 'the delay < hurt subject'],
  ['Tariffs imposed on Monday are wrong.', 'tariffs < are subject'],
  // an act is the subject
  ['Removing the tariffs would help.', 'removing < help subject'],
  ['Failing to remove the tariffs would hurt.', 'failing < hurt subject'],
  ['To close the pool would be wrong.', 'to close < be subject'],
  ['She said closing the pool would hurt.', 'she < said subject; closing < hurt subject'],
  // but not one that is meant with what is done
  ['He came to close the pool and the town wept.', 'he < came subject; the town < wept subject'],
  // who is met does not speak
  ['They met the mayor, who is old, said Cole.', 'they < met subject'],
])('%s', (sentence, expected) => {
  expect(subjectsIn(sentence)).toBe(expected);
});
