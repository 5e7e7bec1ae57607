import { makePageLinks } from '../models/pages/page-links.ts';
import { urls } from './urls.ts';

/** The other forms of each kind of page of this build. */
export const pageLinks = makePageLinks(urls);
