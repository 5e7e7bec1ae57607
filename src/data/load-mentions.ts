import { findMentions, type Mentions } from '../models/corpus/find-mentions.ts';
import { loadCorpus } from './load-corpus.ts';
import { readBody } from './read-body.ts';

const readMentions = async (): Promise<Mentions> => findMentions((await loadCorpus()).topics, ({ id }) => readBody('topics', id));

let known: Promise<Mentions> | undefined;

/** The links in the prose of all topics, read once for the whole build. */
export const loadMentions = (): Promise<Mentions> => {
  if (import.meta.env.DEV) return readMentions();
  known ??= readMentions();
  return known;
};
