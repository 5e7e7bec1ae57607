import type { Dossier } from '../dossier.ts';
import type { DeskFrame } from '../pages/desk-page.ts';
import type { DeskRequest } from '../serve-desk.ts';

/** What answers one page of the desk. `id` is what stands behind the page's name in the address; empty where nothing does. */
export interface PageAnswers {
  /** The page as HTML. Throws NotThere where the dossier has no such entry. */
  show: (request: DeskRequest, id: string) => string;
  /** Does what a form asks and says what was written; undefined where there is nothing to say. Throws where it cannot be done. */
  edit: (request: DeskRequest, id: string) => string | undefined;
}

/** What each page works with. */
export interface DeskTools {
  dossier: Dossier;
  /** What stands on every page; what the last form came to is said in it once. */
  frame: (request: DeskRequest) => DeskFrame;
}

/** Thrown where a page or an entry is asked for that is not there. */
export class NotThere extends Error {}

/** The value; throws NotThere where there is none. */
export const need = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new NotThere(`There is no ${what}.`);
  return value;
};
