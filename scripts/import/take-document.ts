import type { Bibliography, OutletId } from '../../src/schema/index.ts';
import type { ImportRecord } from '../pipeline/1-seed/import-record.ts';
import { parseSeed } from '../pipeline/1-seed/parse-seed.ts';
import type { Seed } from '../pipeline/1-seed/seed.ts';
import type { Issue } from '../pipeline/issue.ts';
import { findGate } from './gate/find-gate.ts';
import { type PageSigns, readPageSigns } from './gate/read-page-signs.ts';
import { addressKey, cleanAddress, isSameSite, parseArchiveAddress } from './known/address-key.ts';
import type { KnownArticles } from './known/known-articles.ts';
import { type ReadWords, readWords } from './known/read-words.ts';
import type { FoundDocument } from './opened.ts';
import { makeSidecar } from './seed/make-sidecar.ts';
import { makeStem } from './seed/make-stem.ts';
import type { NewSeed } from './seed/write-seed.ts';

/** What is decided about a document. */
export type Taken =
  | { kind: 'seed'; seed: NewSeed; address: string; record: ImportRecord; addresses: readonly string[]; issues: readonly Issue[] }
  | { kind: 'known'; name: string; by: 'address' | 'words' }
  /** An archive holds it beside its pages, and it is no article. */
  | { kind: 'passed-over' }
  | { kind: 'refused'; issues: readonly Issue[] };

/** Fewer words in a page that an archive holds beside its pages are no article. */
const leastIncidental = 100;

/** What an editor wrote, in front matter or beside the document. An outlet that the dossier does not know yet is set aside. */
const readGiven = (document: FoundDocument, outlets: readonly string[]): { seed?: Seed; outlet?: OutletId; issues: readonly Issue[] } => {
  const { place, format, text, sidecar } = document;
  const named = /^outlet:[ \t]*["']?([a-z0-9-]+)/m.exec(sidecar?.text ?? (format === 'md' ? text : ''))?.[1];
  const source = { file: place, name: 'article.x', format, text, ...(sidecar ? { sidecar } : {}) };
  const { seed, issues } = parseSeed(source, { ids: [...outlets, ...(named === undefined ? [] : [named])], file: '' });
  if (!seed) return { issues };
  const { outlet, ...meta } = seed.meta;
  if (outlet === undefined || outlets.includes(outlet)) return { seed, issues };
  const message = `the outlet "${outlet}" is not in the dossier’s outlets.yaml`;
  const hint = 'add it there, and take the "# " away before the line in the new .yaml; until then the address decides';
  const note: Issue = { severity: 'note', code: 'unknown-outlet', file: sidecar?.file ?? place, message, hint };
  return { seed: { ...seed, meta }, outlet, issues: [...issues, note] };
};

/** Which address is the article's: an editor's word, then the page's own where it names one on the site on which it stood. */
const chooseAddress = (
  document: FoundDocument,
  given: Partial<Bibliography>,
  read: ReadWords,
): { address?: string; archived?: Bibliography['archived']; isForeign: boolean } => {
  if (given.url !== undefined) return { address: given.url, isForeign: false };
  const listed = document.meta.url;
  const stood = document.address ?? listed;
  const copy = stood === undefined ? undefined : parseArchiveAddress(stood);
  const from = copy?.original ?? stood;
  const archived = copy && stood !== undefined ? { archived: { url: stood, date: copy.date } } : {};
  const own = read.hasAddress ? read.meta.url : undefined;
  if (from === undefined) return { ...(own === undefined ? {} : { address: cleanAddress(own) }), isForeign: false };
  // A page that names the front page of its site as its own address means something else by it.
  const isHome = own !== undefined && new URL(own).pathname === '/' && new URL(from).pathname !== '/';
  const isOwn = own !== undefined && !isHome && isSameSite(own, from);
  return { address: cleanAddress(isOwn ? own : from), ...archived, isForeign: own !== undefined && !isHome && !isOwn };
};

/** A list's word where the document is silent; before what is only guessed from lines of a text without markup. */
const fromList = ({ format, meta }: FoundDocument, given: Partial<Bibliography>, read: ReadWords): Partial<Bibliography> => {
  const isMarked = format === 'html';
  const silent = {
    title: !read.hasTitle || !isMarked,
    byline: read.meta.byline === '' || !isMarked,
    published: read.meta.published === '' || !isMarked,
    language: read.meta.language === 'und' || !isMarked,
  };
  return Object.fromEntries(
    (['title', 'byline', 'published', 'language'] as const).flatMap((field) =>
      silent[field] && given[field] === undefined && meta[field] !== undefined ? [[field, meta[field]]] : [],
    ),
  );
};

/** What the document says of itself, for an editor to see. */
const toldBy = ({ meta, hasTitle }: ReadWords): Partial<Bibliography> => ({
  ...(hasTitle ? { title: meta.title } : {}),
  ...(meta.byline === '' ? {} : { byline: meta.byline }),
  ...(meta.published === '' ? {} : { published: meta.published }),
  ...(meta.language === 'und' ? {} : { language: meta.language }),
});

/**
 * Decides about one document: whether it is an article, whether the dossier has it already, and what is to be written
 * otherwise. `asked` is the address that was asked for, where the answer came from another.
 */
export const takeDocument = (document: FoundDocument, known: KnownArticles, outlets: readonly string[], asked?: string): Taken => {
  const { place, line, format, sha256 } = document;
  const issueAt = (severity: Issue['severity'], code: string, message: string, hint: string): Issue => ({
    severity,
    code,
    file: place,
    ...(line === undefined ? {} : { line, column: 1 }),
    message,
    hint,
  });
  const refuse = (...issues: readonly Issue[]): Taken => ({ kind: 'refused', issues });
  if (document.text.trim() === '') return refuse(issueAt('error', 'empty', 'is empty', 'see whether a browser shows the article'));
  const { seed, outlet, issues: ofSeed } = readGiven(document, outlets);
  if (!seed) return refuse(...ofSeed);
  const given = seed.meta;
  const { read, issues: ofText } = readWords(seed);
  if (document.isIncidental && (read?.count ?? 0) < leastIncidental) return { kind: 'passed-over' };
  const signs: PageSigns = format === 'html' ? readPageSigns(document.text) : { licences: [], words: '' };
  const page = {
    words: read?.count ?? 0,
    signs,
    ...(asked === undefined ? {} : { asked }),
    ...(document.address === undefined ? {} : { answered: document.address }),
  };
  const gate = format === 'html' ? findGate(page) : undefined;
  if (gate) {
    const hint = 'where you may read it, save the whole article with a browser and import the file';
    return refuse(issueAt('error', 'behind-a-gate', `is no article but a ${gate.kind}: ${gate.sign}`, hint));
  }
  if (!read) {
    if (ofText.some(({ code }) => code !== 'empty-article')) return refuse(...ofText.map((issue) => ({ ...issue, file: place })));
    return refuse(
      issueAt(
        'error',
        'no-article',
        'holds no text of an article',
        'where it builds its text by script, save the page with a browser and import the file',
      ),
    );
  }
  const { address, archived, isForeign } = chooseAddress(document, given, read);
  const addresses = [address, document.address, asked].filter((one) => one !== undefined);
  const same = addresses.map(known.byAddress).find((name) => name !== undefined);
  if (same !== undefined) return { kind: 'known', name: same, by: 'address' };
  const { here, elsewhere } = known.byWords(read.digest, address);
  if (here !== undefined) return { kind: 'known', name: here, by: 'words' };
  if (address === undefined) {
    const hint = `put a file ${place.replace(/\.\w+(?:\.gz)?$/, '')}.yaml with a line "url: ..." beside it`;
    return refuse(issueAt('error', 'no-address', 'does not say at which address it was published', hint));
  }
  const fetched = document.fetched ?? given.accessed;
  const { licences } = signs;
  const record: ImportRecord = {
    from: asked ?? place,
    ...(document.address !== undefined && document.address !== address ? { address: document.address } : {}),
    ...(fetched ? { fetched } : {}),
    sha256,
    words: read.digest,
    ...(licences.length > 0 ? { licences: [...licences] } : {}),
  };
  const accessed = document.fetched?.slice(0, 10) ?? document.meta.accessed;
  const listed = fromList(document, given, read);
  const meta: Partial<Bibliography> = {
    url: address,
    ...listed,
    ...(accessed ? { accessed } : {}),
    ...(archived ? { archived } : {}),
    ...given,
  };
  const told = { ...toldBy(read), ...(outlet === undefined ? {} : { outlet }) };
  const stem = makeStem(
    { address, title: meta.title ?? told.title, published: meta.published ?? told.published ?? '', sha256, name: document.name },
    known.isTaken,
  );
  const notes = [
    ...ofSeed,
    ...(elsewhere === undefined
      ? []
      : [
          issueAt(
            'note',
            'same-words',
            `has the words of ${elsewhere}, which stands on another site`,
            'both are kept: who printed it is part of the record',
          ),
        ]),
    ...(isForeign
      ? [
          issueAt(
            'note',
            'foreign-address',
            `says that it is ${read.meta.url}; that is another site, and it was not asked`,
            `it is kept as ${address}`,
          ),
        ]
      : []),
  ];
  // A text that begins with a line of hyphens would be read as front matter.
  const text = format === 'md' ? seed.body.replace(/^(?=---[ \t]*$)/m, (_, at: number) => (at === 0 ? '\n' : '')) : document.text;
  return {
    kind: 'seed',
    seed: { stem, format, text, sidecar: makeSidecar({ meta, told, imported: record }) },
    address,
    record,
    addresses: [...new Map(addresses.map((one) => [addressKey(one), one])).values()],
    issues: notes,
  };
};
