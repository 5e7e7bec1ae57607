import { z } from 'zod';
import { type ArticleId, articleId, bibliography } from '../../../src/schema/index.ts';
import { type Issue, nearestHint } from '../issue.ts';
import { explainZodError } from './explain-zod-error.ts';
import { importRecord } from './import-record.ts';
import { type ParsedYaml, parseYaml, splitFrontMatter } from './parse-yaml.ts';
import type { Seed } from './seed.ts';

/** `000_ED10.txt` -> `000-ed10`; undefined where nothing usable is left of the name, or it is too long for a web address. */
export const makeArticleId = (fileName: string): ArticleId | undefined => {
  const stem = fileName.replace(/\.[^.]+$/, '');
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return articleId.safeParse(slug).data;
};

/** One document and the sidecar beside it, decoded, with their paths as the author knows them. */
export interface SeedSource {
  file: string;
  /** The file's name alone. */
  name: string;
  format: Seed['format'];
  text: string;
  sidecar?: { file: string; text: string };
}

/** What an article may refer to. */
export interface KnownOutlets {
  ids: readonly string[];
  /** The file that lists them, for messages. */
  file: string;
}

/** A headline of spaces or of zero-width characters would be a link that nobody sees. */
const title = z
  .string()
  .refine((words) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(words), 'shows nothing: write the headline, or leave the line out');

const seedMeta = bibliography.partial().extend({
  id: articleId.optional(),
  title: title.optional(),
  /** Paragraphs that are the article's though they look like none: each as it stands, or its beginning. */
  keep: z.array(z.string().trim().min(1)).optional(),
  imported: importRecord.optional(),
});
const fields = Object.keys(seedMeta.shape);

interface Parts {
  body: string;
  bodyLine: number;
  yaml: ParsedYaml;
  issues: readonly Issue[];
}

const splitSource = (source: SeedSource): Parts => {
  const fault = (code: string, message: string, hint: string): Issue => ({
    severity: 'error',
    code,
    file: source.file,
    line: 1,
    column: 1,
    message,
    hint,
  });
  const matter = source.format === 'md' ? splitFrontMatter(source.text) : { body: source.text, bodyLine: 1, yamlLine: 1, closed: true };
  const { sidecar } = source;
  if (!matter.closed)
    return {
      ...matter,
      yaml: parseYaml('', source.file),
      issues: [fault('open-front-matter', 'the front matter is not closed', 'put a line --- after the fields')],
    };
  if ('yaml' in matter && matter.yaml !== undefined) {
    const yaml = parseYaml(matter.yaml, source.file, matter.yamlLine);
    if (!sidecar) return { ...matter, yaml, issues: yaml.issues };
    const issue = fault('metadata-twice', `has front matter, and ${sidecar.file} stands beside it`, 'keep one of the two');
    return { ...matter, yaml, issues: [...yaml.issues, issue] };
  }
  const yaml = parseYaml(sidecar?.text ?? '', sidecar?.file ?? source.file);
  return { ...matter, yaml, issues: yaml.issues };
};

const checkOutlet = (outlet: string | undefined, yaml: ParsedYaml, known: KnownOutlets | undefined): readonly Issue[] =>
  outlet === undefined || known === undefined || known.ids.includes(outlet)
    ? []
    : [
        {
          severity: 'error',
          code: 'unknown-outlet',
          file: yaml.file,
          ...yaml.placeOf(['outlet']),
          message: `"${outlet}" is not in ${known.file}`,
          ...nearestHint(outlet, known.ids, `add an entry for it to ${known.file}`),
        },
      ];

/** A document and what its author says of it; `outlets` is undefined where the dossier lists none, and any may be named. `seed` is missing where an Issue says that it cannot be used. */
export const parseSeed = (source: SeedSource, outlets: KnownOutlets | undefined): { seed?: Seed; issues: readonly Issue[] } => {
  const { body, bodyLine, yaml, issues: found } = splitSource(source);
  const issues = [...found];
  const result = seedMeta.safeParse(yaml.value ?? {});
  if (!result.success) {
    // Where the YAML itself is broken, what is missing in it is no second fault.
    if (issues.length === 0) issues.push(...explainZodError(result.error, yaml, fields));
    return { issues };
  }
  const { id: givenId, keep = [], imported: _, ...given } = result.data;
  issues.push(...checkOutlet(given.outlet, yaml, outlets));
  const id = givenId ?? makeArticleId(source.name);
  if (id === undefined)
    issues.push({
      severity: 'error',
      code: 'no-article-id',
      file: source.file,
      message: 'no id can be made of the file name',
      hint: 'rename the file to at most 120 letters a-z, digits and hyphens, or add a line "id: ..."',
    });
  if (body.trim() === '' && found.length === 0)
    issues.push({
      severity: 'error',
      code: 'empty-article',
      file: source.file,
      line: bodyLine,
      column: 1,
      message: 'has no text',
      hint: 'put the text in, or remove the file',
    });
  if (id === undefined || issues.some(({ severity }) => severity === 'error')) return { issues };
  const meta = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const metaLines = Object.fromEntries(Object.keys(result.data).map((key) => [key, yaml.placeOfKey([], key).line]));
  return { seed: { id, file: source.file, format: source.format, body, bodyLine, meta, keep, metaFile: yaml.file, metaLines }, issues };
};
