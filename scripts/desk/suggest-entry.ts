import { parse } from 'yaml';
import { findName, suggestActor } from '../command/report-content.ts';
import type { UnresolvedSpeaker } from './unresolved-speakers.ts';

/** What an entry for a speaker would begin with: as the content script proposes it, else the words themselves. */
export const suggestEntry = ({ words, claims }: UnresolvedSpeaker): Readonly<Record<'id' | 'name' | 'kind', string>> => {
  const entry = suggestActor({ words, articles: claims.map(({ article }) => article.id) });
  if (entry === undefined) return { id: '', name: findName(words) ?? words, kind: 'group' };
  const [{ id, name, kind }] = parse(entry);
  return { id: String(id), name: String(name), kind: String(kind) };
};
