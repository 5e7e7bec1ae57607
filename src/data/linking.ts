import type { Corpus } from '../models/corpus/corpus.ts';
import type { Linking } from '../models/pages/structured-data.ts';
import { urls } from './urls.ts';

/** What structured data needs to write absolute addresses: the dossier and where this build will stand. */
export const makeLinking = (corpus: Corpus): Linking => ({ corpus, urls, site: new URL(import.meta.env.SITE) });
