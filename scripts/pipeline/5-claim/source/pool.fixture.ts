import { actor } from '../../../../src/schema/index.ts';
import { claimsOf } from '../claim/marked.fixture.ts';

const entry = (kind: string, id: string, name: string, description: string, more: object = {}): unknown => ({
  id,
  name,
  kind,
  description,
  ...more,
});
/** For tests: the registry of an invented dispute over a swimming pool. */
const registry = {
  outlets: [],
  topics: [],
  actors: [
    entry('person', 'dora-quist', 'Dora Quist', 'Water Commissioner.', { aliases: ['the commissioner', 'Ms Quist'] }),
    entry('person', 'emil-rask', 'Emil Rask', 'Sports minister of Hollin.', { aliases: ['his spokesman'] }),
    entry('person', 'nora-vind', 'Nora Vind', 'Chief executive of Blue Basin.', { pronouns: 'she' }),
    entry('person', 'karl-sten', 'Karl Sten', 'Former mayor of Hollin.', { pronouns: 'he' }),
    entry('person', 'otto-bly', 'Otto Bly', 'Swimmer.'),
    entry('person', 'lone-hav', 'Lone Hav', 'Town councillor.'),
    entry('person', 'vibe-hav', 'Vibe Krog', 'Town councillor.'),
    entry('group', 'blue-basin', 'Blue Basin', 'Builder of pools.'),
    entry('group', 'swim-free', 'SwimFree', 'Campaign group.'),
    entry('group', 'lund-and-hey', 'Lund & Hey', 'Surveyors.'),
    entry('group', 'bathers-union', 'Bathers’ Union', 'A union.'),
    entry('office', 'sports-ministry', 'Ministry of Sport', 'A ministry.'),
    entry('group', 'hwo', 'HWO', 'Pipe operator.', { aliases: ['the pipe operator'] }),
    entry('group', 'shore-trust', 'Shore Trust', 'A charity.'),
    entry('group', 'orla-motors', 'Orla Motors', 'Builder of pumps.'),
    entry('group', 'lido-bank', 'Lido Bank', 'A bank.'),
    entry('office', 'beach-agency', 'Hollin Beach Agency', 'An agency.'),
    entry('office', 'office-of-emil-rask', 'Office of Emil Rask', 'An office.'),
  ].map((one) => actor.parse(one)),
};

/** Whom the last marked source of an article means: ids of actors, and in brackets the words of whoever is not known. */
export const whoInPool = (lines: string): string => {
  const claim = claimsOf(lines, { registry }).at(-1);
  return [...(claim?.actors.map((one) => one.actor) ?? []), ...(claim?.unresolved.map((words) => `(${words})`) ?? [])].join(' ');
};
