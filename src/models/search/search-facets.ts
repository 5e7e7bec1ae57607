import { descending } from 'd3-array';
import { type Form, form, stance } from '../../schema/index.ts';
import { type Corpus, compareText } from '../corpus/corpus.ts';
import { stanceWords } from '../stands/stance-words.ts';
import type { SearchRecord } from './search-records.ts';
import { type FacetName, facetNames } from './search-state.ts';

/** One thing to filter by, with how many claims have it. */
export interface FacetValue {
  value: string;
  label: string;
  claims: number;
}

/** A group of things to filter by. */
export interface Facet {
  name: FacetName;
  label: string;
  values: FacetValue[];
}

const labels: Record<FacetName, string> = {
  topic: 'Topic',
  actor: 'Actor',
  speaksFor: 'Speaks for',
  stance: 'Stance',
  form: 'Form',
  outlet: 'Outlet',
  reported: 'How many report it',
  reason: 'Why they say it',
  year: 'Year said',
};
/** Values that say that nothing is known, by facet; they come last. */
const unknown: Partial<Record<FacetName, readonly [value: string, label: string]>> = {
  actor: ['unresolved', 'Not identified'],
  speaksFor: ['none', 'Not known'],
  stance: ['none', 'Takes no position'],
  reason: ['none', 'Gives no reason'],
  year: ['unknown', 'Date not known'],
};
const formLabels: Record<Form, string> = { direct: 'Quoted', mixed: 'Reported with quoted words', indirect: 'Reported' };

/** The facets of all records; the most frequent value first, stances in their own order, years from new to old. */
export const makeSearchFacets = (corpus: Corpus, records: readonly SearchRecord[]): Facet[] => {
  const names: Record<FacetName, ReadonlyMap<string, string>> = {
    topic: new Map(corpus.topics.map(({ id, title }) => [id, title])),
    actor: new Map(corpus.actors.map(({ id, name }) => [id, name])),
    stance: new Map(stance.options.map((id) => [id, `${stanceWords[id].glyph} ${stanceWords[id].word}`])),
    speaksFor: new Map(corpus.actors.map(({ id, name }) => [id, name])),
    form: new Map(form.options.map((id) => [id, formLabels[id]])),
    outlet: new Map(corpus.outlets.map(({ id, name }) => [id, name])),
    reported: new Map([
      ['one', 'One outlet only'],
      ['several', 'Several outlets'],
    ]),
    reason: new Map([['given', 'Gives a reason']]),
    year: new Map(),
  };
  const ranks: readonly string[] = stance.options;
  return facetNames.map((name) => {
    const counts = new Map<string, number>();
    for (const { filters } of records) for (const value of filters[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, claims]) => ({
      value,
      label: names[name].get(value) ?? (unknown[name]?.[0] === value ? unknown[name][1] : value),
      claims,
    }));
    const isUnknown = ({ value }: FacetValue) => Number(unknown[name]?.[0] === value);
    values.sort((a, b) => {
      return (
        isUnknown(a) - isUnknown(b) ||
        (name === 'stance' ? ranks.indexOf(a.value) - ranks.indexOf(b.value) : 0) ||
        (name === 'year' ? 0 : b.claims - a.claims) ||
        (name === 'year' ? descending(a.value, b.value) : compareText(a.label, b.label))
      );
    });
    return { name, label: labels[name], values };
  });
};
