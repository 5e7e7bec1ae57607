import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

const isPage = (file: string): boolean => /\.(?:x?html?|mhtml?)$/i.test(file);

/**
 * The files attached to an item that are there and inside of `base`, the bibliography's own folder: a bibliography may come
 * from anybody. Saved pages first, because their markup says more than a PDF.
 */
export const findAttachments = (attachments: readonly string[], base: string): readonly string[] => {
  const files = attachments
    .map((file) => path.resolve(base, file))
    .filter((file) => existsSync(file) && statSync(file).isFile())
    .map((file) => realpathSync(file))
    .filter((file) => file.startsWith(realpathSync(base) + path.sep));
  return [...files.filter(isPage), ...files.filter((file) => !isPage(file))];
};
