import type { Registry } from '../1-seed/seed.ts';
import { articleOf } from '../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../3-sentence/split-sentences.ts';
import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';

const registry: Registry = { actors: [], outlets: [], topics: [] };

/** What the rules alone find in a text whose paragraphs are its lines. */
export const attributionsOf = (text: string): Attribution[] => {
  const article = articleOf(text);
  return findAttributions(article, splitSentences(article), registry, { engine: 'rules' });
};

/**
 * "source | cue | content" of each find, pieces joined by " … ", the media it came by behind them. With the name of a
 * rule its finds alone.
 */
export const foundBy = (text: string, only?: string): string[] =>
  attributionsOf(text)
    .filter(({ rule }) => only === undefined || rule === only)
    .map(({ source, cue, content, relays }) => {
      const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return [words(source), words(cue), words(content), ...relays.map(({ name }) => name)].join(' | ');
    });
