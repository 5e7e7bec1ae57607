import type { ClaimFeatures } from '../claim-features.ts';
import type { StatementReason } from '../statement.ts';

type Named = Pick<ClaimFeatures, 'names' | 'shown' | 'actorNames'>;

const list = (names: readonly string[], { shown }: Named): string => names.map((name) => shown.get(name) ?? name).join(', ');

/** What the names inside the contents say; a name shared counts among the words too, so it adds little here. */
export const compareNames = (a: Named, b: Named): StatementReason[] => {
  if (a.names.size === 0 || b.names.size === 0) return [];
  const shared = [...a.names].filter((name) => b.shown.has(name) || b.names.has(name));
  if (shared.length > 0) {
    const telling = shared.filter((name) => !a.actorNames.has(name));
    return telling.length === 0 ? [] : [{ kind: 'name', weight: 0.4, detail: `both name ${list(telling, a)}` }];
  }
  if ([...b.names].some((name) => a.shown.has(name))) return [];
  return [{ kind: 'name', weight: -0.7, detail: `${list([...a.names], a)} against ${list([...b.names], b)}` }];
};
