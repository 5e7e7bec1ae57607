import { makeUrls } from '../models/site/urls.ts';

/** The addresses of this build, under the base path that it was built for. */
export const urls = makeUrls(import.meta.env.BASE_URL);
