import { type Document, isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { splitFrontMatter } from '../pipeline/1-seed/parse-yaml.ts';
import { writeYaml } from './write-yaml.ts';

type Yaml = Document.Parsed<ParsedNode>;

const parse = (source: string, what: string): Yaml => {
  const document = parseDocument(source, { schema: 'failsafe' });
  if (document.errors.length > 0) throw new Error(`${what} cannot be read as YAML: ${document.errors[0]?.message}`);
  return document;
};

/** A YAML file with `change` made in it, comments and order kept. Throws where it cannot be read. */
export const editYaml = (source: string, what: string, change: (document: Yaml) => void): string => {
  const document = parse(source, what);
  change(document);
  return writeYaml(document);
};

/** The same for the front matter of a Markdown file; its text stays letter for letter. */
export const editFrontMatter = (source: string, what: string, change: (document: Yaml) => void): string => {
  const { yaml, body, closed } = splitFrontMatter(source);
  if (yaml === undefined || !closed) throw new Error(`${what} does not begin with front matter between two lines of three hyphens`);
  return `---\n${editYaml(`${yaml}\n`, what, change)}---\n${body}`;
};

/** Where the entry with an id stands in a list of maps; -1 where there is none. */
export const entryAt = (document: Yaml, path: readonly string[], id: string): number => {
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  return isSeq(list) ? list.items.findIndex((item) => isMap(item) && item.get('id') === id) : -1;
};

/** Sets what is given of a position of a topic; an empty text takes a field away. Throws where the topic has no such position. */
export const editPosition = (
  source: string,
  what: string,
  position: string,
  fields: Readonly<Record<'matter' | 'direction', string>>,
): string =>
  editFrontMatter(source, what, (document) => {
    const at = entryAt(document, ['positions'], position);
    if (at < 0) throw new Error(`${what} has no position "${position}"`);
    for (const [name, value] of Object.entries(fields))
      if (value === '') document.deleteIn(['positions', at, name]);
      else document.setIn(['positions', at, name], value);
  });

/** Adds words that an article uses to the names of an actor, once. Throws where the registry has no such actor. */
export const addAlias = (source: string, actor: string, words: string): string =>
  editYaml(source, 'actors.yaml', (document) => {
    const at = entryAt(document, [], actor);
    if (at < 0) throw new Error(`actors.yaml has no actor "${actor}"`);
    const names = document.getIn([at, 'aliases'], true);
    if (!isSeq(names)) document.setIn([at, 'aliases'], document.createNode([words]));
    else if (!names.items.some((item) => String(item) === words)) names.add(document.createNode(words));
  });

/** Takes one of the names of an actor away: who is called so is somebody else. */
export const removeAlias = (source: string, actor: string, words: string): string =>
  editYaml(source, 'actors.yaml', (document) => {
    const at = entryAt(document, [], actor);
    const names = at < 0 ? undefined : document.getIn([at, 'aliases'], true);
    const place = isSeq(names) ? names.items.findIndex((item) => String(item) === words) : -1;
    if (!isSeq(names) || place < 0) throw new Error(`“${words}” is no alias of "${actor}" in actors.yaml`);
    if (names.items.length === 1) document.deleteIn([at, 'aliases']);
    else names.delete(place);
  });

/** Adds an actor at the end of the registry; a file that is not there begins with it. */
export const addActor = (source: string | undefined, entry: Readonly<Record<string, unknown>>): string =>
  editYaml(source ?? '[]\n', 'actors.yaml', (document) => {
    if (!isSeq(document.contents)) throw new Error('actors.yaml is not a list of actors');
    if (entryAt(document, [], String(entry.id)) >= 0) throw new Error(`actors.yaml has an actor "${String(entry.id)}" already`);
    document.contents.flow = false;
    document.contents.items.push(document.createNode(entry) as ParsedNode);
  });

/**
 * Sets fields of an article's front matter, or of the file beside it; an empty text takes a field away. `keep` are words
 * of a paragraph that is to be put back.
 */
export const editMetadata = (
  source: string | undefined,
  what: string,
  isMarkdown: boolean,
  fields: Readonly<Record<string, string>>,
  keep = '',
): string => {
  const change = (document: Yaml): void => {
    if (isMap(document.contents) && document.contents.items.length === 0) document.contents.flow = false;
    for (const [name, value] of Object.entries(fields))
      if (value === '') document.delete(name);
      else document.set(name, value);
    if (keep === '') return;
    const list = document.get('keep', true);
    if (isSeq(list)) list.add(document.createNode(keep));
    else document.set('keep', document.createNode([keep]));
  };
  return isMarkdown ? editFrontMatter(source ?? '', what, change) : editYaml(source ?? '{}\n', what, change);
};
