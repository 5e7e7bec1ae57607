import { makeDataFiles } from '../models/dataset/data-files.ts';
import { dataSetOf } from '../models/dataset/data-set-node.ts';
import type { Linking, Node } from '../models/structured-data.ts';
import { makeDatabase } from './make-database.ts';

/** The data of a topic or an actor as a schema.org Dataset, for its page; none where there is no data. */
export const dataSetPart = (linking: Linking, folder: string): readonly Node[] | undefined => {
  const found = makeDataFiles(linking, makeDatabase).folders.find(({ scope }) => scope.folder === folder);
  return found && [dataSetOf(linking, found)];
};
