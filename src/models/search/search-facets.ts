import { descending } from 'd3-array';
import { stance } from '../../schema/index.ts';
import { type Corpus, compareText } from '../corpus.ts';
import type { SearchRecord } from '../search-records.ts';
import { stanceWords } from '../stance-words.ts';
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

const labels: Record<FacetName, string> = { topic: 'Topic', actor: 'Actor', stance: 'Stance', outlet: 'Outlet', year: 'Year said' };
const unknown: Record<string, string> = { unresolved: 'Not identified', none: 'Takes no position', unknown: 'Date not known' };

/** The facets of all records; the most frequent value first, stances in their own order, years from new to old. */
export const makeSearchFacets = (corpus: Corpus, records: readonly SearchRecord[]): Facet[] => {
  const names: Record<FacetName, ReadonlyMap<string, string>> = {
    topic: new Map(corpus.topics.map(({ id, title }) => [id, title])),
    actor: new Map(corpus.actors.map(({ id, name }) => [id, name])),
    stance: new Map(stance.options.map((id) => [id, `${stanceWords[id].glyph} ${stanceWords[id].word}`])),
    outlet: new Map(corpus.outlets.map(({ id, name }) => [id, name])),
    year: new Map(),
  };
  const ranks: readonly string[] = [...stance.options, 'none'];
  return facetNames.map((name) => {
    const counts = new Map<string, number>();
    for (const { filters } of records) for (const value of filters[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, claims]) => ({ value, label: names[name].get(value) ?? unknown[value] ?? value, claims }));
    const isUnknown = ({ value }: FacetValue) => Number(value in unknown);
    values.sort((a, b) => {
      if (name === 'stance') return ranks.indexOf(a.value) - ranks.indexOf(b.value);
      const last = isUnknown(a) - isUnknown(b);
      return (
        last ||
        (name === 'year' ? 0 : b.claims - a.claims) ||
        (name === 'year' ? descending(a.value, b.value) : compareText(a.label, b.label))
      );
    });
    return { name, label: labels[name], values };
  });
};
