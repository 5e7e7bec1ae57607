// npm run dev
// Astro's development server over content/, for work on the pages. Search needs a build: see `npm start`.
import { dev } from 'astro';

await dev({});
