import { isMap, isSeq } from 'yaml';
import type { SeedExample } from '../pipeline/1-seed/read-examples.ts';
import { editYaml } from './edit-seed.ts';

/** A file of `examples/` with a mark in it, in place of an earlier one of the same claim and position. */
export const markExample = (
  source: string | undefined,
  what: string,
  { claim, position, stance }: Pick<SeedExample, 'claim' | 'position' | 'stance'>,
): string =>
  editYaml(source ?? 'examples: []\n', what, (document) => {
    const list = document.get('examples', true);
    if (!isSeq(list)) throw new Error(`${what} has no list of examples`);
    list.flow = false;
    const entry = document.createNode({ claim, position, stance });
    entry.flow = true;
    const at = list.items.findIndex((item) => isMap(item) && item.get('claim') === claim && item.get('position') === position);
    if (at < 0) list.items.push(entry);
    else list.items[at] = entry;
  });
