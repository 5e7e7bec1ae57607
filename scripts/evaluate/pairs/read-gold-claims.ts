import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Actor } from '../../../src/schema/index.ts';
import { readSeeds } from '../../pipeline/1-seed/read-seeds.ts';
import { makeArticle } from '../../pipeline/2-article/make-article.ts';
import { type Annotation, dossierGold, locateAnnotation } from '../dossier/dossier-gold.ts';
import type { DossierFolders } from '../dossier/evaluate-dossier.ts';
import type { ClaimSet, ShortClaim } from './claim-set.ts';

const groupsFile = z.object({ groups: z.array(z.array(z.string())) });

/** Each pair of a group is one utterance. */
const toPairs = (groups: readonly (readonly string[])[]): ClaimSet['pairs'] =>
  groups.flatMap((group) =>
    group.flatMap((first, index) =>
      group.slice(index + 1).map((second): ClaimSet['pairs'][number] => [first, second, true, 'one group of the annotation']),
    ),
  );

const toShortClaim = (annotation: Annotation, text: string, rest: Pick<ShortClaim, 'published' | 'outlet' | 'article'>): ShortClaim => {
  const span = locateAnnotation(text, annotation, () => true)?.content;
  return {
    ...rest,
    actor: annotation.actors,
    said: annotation.date ?? '',
    form: annotation.form ?? 'indirect',
    positions: annotation.positions,
    content: annotation.content,
    source: annotation.source,
    cue: annotation.cue ?? undefined,
    via: annotation.via,
    ...(span ? { before: text.slice(Math.max(0, span.start - 32), span.start), after: text.slice(span.end, span.end + 32) } : {}),
  };
};

/**
 * The annotations of a dossier as claims, with the groups of them that report one utterance, and the registry's actors.
 * The annotations are taken as they are: what the extractor would make of the texts plays no part. Undefined where it is absent.
 */
export const readGoldClaims = (folders: DossierFolders, groups: string): { set: ClaimSet; actors: readonly Actor[] } | undefined => {
  if (![folders.seeds, folders.gold, groups].every(existsSync)) return undefined;
  const { seeds, registry } = readSeeds(folders.seeds, { fallback: folders.registry, root: path.dirname(folders.seeds) });
  const claims: Record<string, ShortClaim> = {};
  for (const name of readdirSync(folders.gold)
    .filter((other) => other.endsWith('.gold.json'))
    .sort()) {
    const { document, attributions } = dossierGold.parse(JSON.parse(readFileSync(path.join(folders.gold, name), 'utf8')));
    const seed = seeds.find(({ file }) => path.basename(file) === document);
    const article = seed && makeArticle(seed, registry).article;
    const rest = { published: article?.meta.published ?? '', outlet: article?.meta.outlet ?? 'unknown' };
    const [first] = attributions;
    for (const annotation of attributions)
      claims[annotation.id] = toShortClaim(annotation, article?.text ?? '', { ...rest, ...(first ? { article: first.id } : {}) });
  }
  const { groups: same } = groupsFile.parse(JSON.parse(readFileSync(groups, 'utf8')));
  const positions = registry.topics.flatMap(({ topic }) => topic.positions.map(({ id, text }) => ({ id, text })));
  return {
    set: { subject: 'the first dossier', held: false, actors: [], positions, claims, pairs: toPairs(same) },
    actors: registry.actors,
  };
};
