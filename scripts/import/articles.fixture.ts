// For tests: pages of an invented newspaper, and a dossier that knows it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a page says of itself; what is left out, it does not say. */
export interface PageParts {
  title?: string;
  author?: string;
  published?: string;
  canonical?: string;
  language?: string;
  head?: string;
  /** Paragraphs; left out, an article of its own for each title. */
  body?: readonly string[];
  after?: string;
}

const sentences = (title: string): readonly string[] => [
  `The council met late on the matter of ${title.toLowerCase()}, and the gallery was full an hour before the doors were closed to the public.`,
  `“We have waited eleven years for ${title.toLowerCase()}, and we will not wait for a twelfth,” Mira Sole said after the vote, with the keys of the hall in her hand.`,
  `Tom Reed told reporters that the harbour would lose its calm, and that nobody had asked the skippers who live from it what they thought.`,
  `The plan now goes to the county, which has until the end of the summer to object; a second reading is set for the autumn session of the council.`,
];

/** A page as a newspaper sends it: a head, a navigation, an article, a foot. */
export const makePage = ({
  title = 'The new pier',
  author,
  published,
  canonical,
  language = 'en',
  head = '',
  body,
  after = '',
}: PageParts = {}): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} | Quay News</title>
<meta property="og:title" content="${title}">${author === undefined ? '' : `<meta name="author" content="${author}">`}
${published === undefined ? '' : `<meta property="article:published_time" content="${published}">`}${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`}
${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>
${(body ?? sentences(title)).map((words) => `<p>${words}</p>`).join('\n')}
${after}</article></main><footer>Quay News, Harbour Street 1</footer></body></html>
`;

/** A dossier with a registry and no article, in a folder of its own. */
export const makeDossier = (host = 'quay.example'): { root: string; to: string; articles: string } => {
  const root = mkdtempSync(path.join(tmpdir(), 'on-record-import-'));
  const to = path.join(root, 'seeds');
  mkdirSync(path.join(to, 'topics'), { recursive: true });
  writeFileSync(
    path.join(to, 'actors.yaml'),
    '- id: "mira-sole"\n  name: "Mira Sole"\n  kind: "person"\n  description: "Mayor."\n- id: "tom-reed"\n  name: "Tom Reed"\n  kind: "person"\n  description: "Skipper."\n',
  );
  writeFileSync(
    path.join(to, 'outlets.yaml'),
    `- id: "quay-news"\n  name: "Quay News"\n  url: "https://${host}/"\n  country: "NO"\n  kind: "newspaper"\n  ownership: "Invented."\n`,
  );
  writeFileSync(
    path.join(to, 'topics/pier.md'),
    '---\ntitle: "The pier"\nquestion: "What becomes of the pier?"\nsummary: "Whether a new pier is built."\nkeywords: ["pier"]\npositions:\n  - id: "new-pier"\n    text: "A new pier is built"\n    label: "New pier"\n    keywords: [["pier"], ["build", "built", "new"]]\n---\n\nProse.\n',
  );
  return { root, to, articles: path.join(to, 'articles') };
};

/** Every file under a folder with its text, by its path; hidden ones too. */
export const readTree = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
