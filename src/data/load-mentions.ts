import { findMentions, type Mentions } from '../models/corpus/find-mentions.ts';
import type { ClaimId, Topic } from '../schema/index.ts';
import { loadCorpus } from './load-corpus.ts';
import { readBody } from './read-content.ts';

const readMentions = (): Mentions => findMentions(loadCorpus().topics, ({ id }) => readBody('topics', id));

let known: Mentions | undefined;

/** The links in the prose of all topics, read once for the whole build. */
const loadMentions = (): Mentions => {
  if (import.meta.env.DEV) return readMentions();
  known ??= readMentions();
  return known;
};

/** The topics whose prose links to a claim. */
export const citedBy = (id: ClaimId): readonly Topic[] => loadMentions().get(`claim:${id}`) ?? [];
