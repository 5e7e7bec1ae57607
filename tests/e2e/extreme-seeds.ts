import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung';
const long = `${'The tunnel under the northern arm of the river must be built before the ice comes back, and the ferry kept until then. '.repeat(8)}Nothing else will do`;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const statements = Array.from(
  { length: 60 },
  (_, at) => `“The tunnel must be built in section ${at + 1},” Oksana Bondarenko said on ${1 + (at % 28)} ${months[at % 12]} 2025.`,
);

/** More actors of one stance than a topic's page has cards for. */
const captains = Array.from('ABCDEFGHIJKLMNO', (letter) => `Captain${letter.toLowerCase()} ${letter}nders`);

const article = (title: string, rights: string, text: string): string =>
  `---\noutlet: "gazette"\nurl: "https://gazette.example.org/${rights}"\ntitle: "${title}"\npublished: "2026-01-15"\naccessed: "2026-11-22"\nlanguage: "en"\nrights: "${rights}"\n---\n\n${text}\n`;

const files: Readonly<Record<string, string>> = {
  'actors.yaml': `- id: "oksana"
  name: "Oksana Bondarenko"
  kind: "person"
  description: "Harbour master."
- id: "cyrillic"
  name: "Святослав-Володимир Нестеренко-Білозерський"
  kind: "person"
  description: "Minister of ${word}."
- id: "silent"
  name: "The Joint Commission for the Navigation of the Northern Arm and Its Tributaries"
  kind: "group"
  description: "Nothing that it said is on record."
${captains.map((name, at) => `- id: "captain-${at}"\n  name: "${name}"\n  kind: "person"\n  description: "Captain."\n`).join('')}`,
  'outlets.yaml': `- id: "gazette"
  name: "${word} Gazette"
  url: "https://gazette.example.org"
  country: ""
  kind: "newspaper"
  ownership: "Belongs to its readers."
- id: "unread"
  name: "The Unread"
  url: "https://unread.example.org"
  country: ""
  kind: "newspaper"
  ownership: "Belongs to nobody."
`,
  'topics/tunnel.md': `---
title: "Tunnel"
question: "Should the tunnel under the northern arm of the river be built before the ice comes back?"
summary: "A tunnel, and who wants it."
keywords: ["tunnel"]
positions:
  - id: "build"
    text: "The tunnel is built"
    label: "Build the tunnel"
    keywords: [["tunnel"], ["build", "built"]]
---

`,
  'topics/empty.md': `---
title: "${word}"
question: "Should the ${word} meet?"
summary: "A question on which nobody has spoken."
keywords: ["zeppelin"]
positions:
  - id: "meet"
    text: "It meets"
    label: "Meet"
    keywords: [["zeppelin"]]
---

`,
  'articles/many.md': article('Sixty sections', 'full', statements.join('\n\n')),
  'articles/long.md': article(
    'A long sentence',
    'digest',
    `“${long},” Святослав-Володимир Нестеренко-Білозерський said on Monday. “The tunnel must not be built, ${word},” he said.`,
  ),
  'articles/crowd.md': article(
    'Fifteen captains',
    'full',
    captains.map((name) => `“The tunnel must be built now,” ${name} said.`).join('\n\n'),
  ),
  'articles/split.md': article(
    'Words in two places',
    'full',
    '“The tunnel must be built,” Oksana Bondarenko said, “and the ferry kept until the tunnel stands.”',
  ),
  'articles/none.md': article(`Rain, and ${word}`, 'digest', 'Rain fell on the river all day.'),
  'articles/cut.md': article('An excerpt', 'excerpt', `“${long},” Oksana Bondarenko said.`),
};

/** Seeds of a dossier whose articles are full of code. */
export const hostileSeeds = path.resolve(import.meta.dirname, '../../scripts/pipeline/fixtures/hostile-text/seeds');

/** Writes a dossier in which everything is as long, as many or as little as it may become, and with it the hostile one. Returns the folder. */
export const writeExtremeSeeds = (folder: string): string => {
  cpSync(hostileSeeds, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    // Both have lists of actors and of outlets, and nothing else of one name.
    appendFileSync(file, text);
  }
  return folder;
};
