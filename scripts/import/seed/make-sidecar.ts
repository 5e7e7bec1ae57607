import { stringify } from 'yaml';
import type { Bibliography } from '../../../src/schema/index.ts';
import type { ImportRecord } from '../../pipeline/1-seed/import-record.ts';

/** What is written beside a document. */
export interface SidecarParts {
  /** Lines that hold: they overrule what the document says. */
  meta: Partial<Bibliography>;
  /** What the document says of itself; shown, so that an editor can overrule it. */
  told: Partial<Bibliography>;
  imported: ImportRecord;
}

const order = ['outlet', 'url', 'title', 'byline', 'published', 'accessed', 'archived', 'language', 'rights'] as const;

const toYaml = (value: object): string => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

const pick = (meta: Partial<Bibliography>): object =>
  Object.fromEntries(order.flatMap((field) => (meta[field] ? [[field, meta[field]]] : [])));

/** Each line a comment. A value in double quotes has no line end of its own, so that no word of a page leaves the comment. */
const comment = (yaml: string): string => yaml.trimEnd().replace(/^/gm, '# ');

/** The text of the `.yaml` beside an imported document. Rights are `excerpt` until an editor says otherwise; licences are proposed. */
export const makeSidecar = ({ meta, told, imported }: SidecarParts): string => {
  const own = pick(Object.fromEntries(Object.entries(told).filter(([field]) => !Object.hasOwn(meta, field))));
  const { licences } = imported;
  return [
    toYaml(pick({ rights: 'excerpt', ...meta })),
    ...(licences
      ? [
          `# The page declares ${licences.length === 1 ? 'a licence' : 'licences'}: see licences below. Where one covers the text, its body may be published:\n# rights: "full"\n`,
        ]
      : []),
    ...(Object.keys(own).length > 0
      ? [`# Read in the document itself; a line of the same name without "# " overrules it:\n${comment(toYaml(own))}\n`]
      : []),
    toYaml({ imported }),
  ].join('');
};
