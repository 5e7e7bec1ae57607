// For tests: a small dossier on an invented pier, in a folder of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const article = (title: string, body: string): string =>
  `---\noutlet: quay-news\nurl: https://news.example.org/x\ntitle: "${title}"\npublished: "2026-05-04"\nlanguage: en\nrights: full\n---\n\n${body}\n`;

/** The topic with its two positions; `stays` is the text of the second. */
export const pierTopic = (stays = 'The old pier stays'): string => `---
title: "The pier"
question: "What becomes of the pier?"
summary: "Whether a new pier is built and the old one stays."
keywords: ["pier"]
positions:
  - id: "new-pier"
    text: "A new pier is built"
    label: "New pier"
    keywords: [["pier"], ["build", "built", "new"]]
  - id: "old-pier"
    text: "${stays}"
    label: "Old pier"
    keywords: [["pier"], ["old", "stay", "keep"]]
---

Prose.
`;

const files: Readonly<Record<string, string>> = {
  'actors.yaml':
    '- id: "mira-sole"\n  name: "Mira Sole"\n  kind: "person"\n  description: "Mayor."\n- id: "tom-reed"\n  name: "Tom Reed"\n  kind: "person"\n  description: "Skipper."\n',
  'outlets.yaml':
    '- id: "quay-news"\n  name: "Quay News"\n  url: "https://news.example.org/"\n  country: "NO"\n  kind: "newspaper"\n  ownership: "Invented."\n',
  'topics/pier.md': pierTopic(),
  'articles/one.md': article(
    'Council meets',
    'The council met on Monday. Mira Sole said the pier had been discussed for a decade. Tom Reed told reporters that a new pier would cost the harbour its calm.',
  ),
  'articles/two.md': article('Skippers speak', 'Boats were idle. “The pier is where my father worked,” Tom Reed said.'),
};

/** Writes the dossier, with further files in place of its own, and returns its seeds folder. */
export const makeSeeds = (folder: string, name: string, more: Readonly<Record<string, string>> = {}): string => {
  const dir = path.join(folder, name, 'seeds');
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
};

/** An article of the dossier with another text. */
export const pierArticle = (body: string): string => article('The pier', body);
