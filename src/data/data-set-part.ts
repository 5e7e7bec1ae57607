import { makeDataFiles } from '../models/exports/data/data-files.ts';
import { dataSetOf } from '../models/exports/data/data-set-node.ts';
import type { Linking, Node } from '../models/pages/structured-data.ts';
import { makeDatabase } from './make-database.ts';

/** The data of a topic or an actor as a schema.org Dataset, for its page; none where there is no data. */
export const dataSetPart = (linking: Linking, folder: string): readonly Node[] | undefined => {
  const found = makeDataFiles(linking, makeDatabase).folders.find(({ scope }) => scope.folder === folder);
  return found && [dataSetOf(linking, found)];
};
