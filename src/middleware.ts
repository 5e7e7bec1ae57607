import { defineMiddleware } from 'astro:middleware';
import { keepPage } from './data/kept-pages.ts';

/** Keeps pages for later builds: see `src/data/kept-pages.ts`. */
export const onRequest = defineMiddleware(async ({ locals }, next) => keepPage(locals, await next()));
