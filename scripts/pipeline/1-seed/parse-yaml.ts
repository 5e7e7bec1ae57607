import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Issue } from '../issue.ts';

/** A Markdown document in its two parts. Lines are one-based and count in the whole document. */
interface FrontMatter {
  /** The YAML between the two fences; undefined where the document does not begin with one. */
  yaml?: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  /** False where the first fence is never closed: then everything after it is `yaml`. */
  closed: boolean;
}

const isFence = (line: string | undefined): boolean => line !== undefined && /^---[ \t]*$/.test(line);

/** Splits at lines of three hyphens; the first must be the document's first line. */
export const splitFrontMatter = (source: string): FrontMatter => {
  const lines = source.split('\n');
  if (!isFence(lines[0])) return { yamlLine: 1, body: source, bodyLine: 1, closed: true };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return { yaml: lines.slice(1).join('\n'), yamlLine: 2, body: '', bodyLine: lines.length, closed: false };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    closed: true,
  };
};

/** Where a value stands: one-based. */
export interface Place {
  line: number;
  column: number;
}

/** A YAML text as plain values, with the way back to where each stands. */
export interface ParsedYaml {
  file: string;
  /** Undefined for an empty text. */
  value: unknown;
  issues: readonly Issue[];
  /** The place of the value at `path`; of the nearest enclosing one where there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** The place of the key `name` in the map at `path`. */
  placeOfKey: (path: readonly PropertyKey[], name: string) => Place;
}

/**
 * Every scalar is read as text (YAML's failsafe schema): dates, years and the country code NO stay what
 * the author wrote. `firstLine` is the one-based line of `file` on which `source` starts. What can be read of a
 * malformed text is still in `value`.
 */
export const parseYaml = (source: string, file: string, firstLine = 1): ParsedYaml => {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const placeOfNode = (node: Node | null | undefined): Place => placeAt(node?.range?.[0] ?? 0);
  const nodeAt = (path: readonly PropertyKey[]): Node | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return document.contents ?? undefined;
  };
  const issues: Issue[] = document.errors.map((error) => ({
    severity: 'error',
    code: 'malformed-yaml',
    file,
    ...placeAt(error.pos[0]),
    message: `cannot be read as YAML: ${error.message.replace(/\s*\n[\s\S]*/, '')}`,
    hint:
      error.code === 'DUPLICATE_KEY'
        ? 'keep one of the lines with this name'
        : 'put a value that contains ": ", "#" or quotation marks in double quotes, and indent with spaces',
  }));
  let value: unknown;
  try {
    value = document.toJS() ?? undefined;
  } catch (error) {
    issues.push({
      severity: 'error',
      code: 'malformed-yaml',
      file,
      line: firstLine,
      column: 1,
      message: `cannot be read as YAML: ${error instanceof Error ? error.message : error}`,
      hint: 'write out what stands behind & and *',
    });
  }
  return {
    file,
    value,
    issues,
    placeOf: (path) => placeOfNode(nodeAt(path)),
    placeOfKey: (path, name) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map) ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name) : undefined;
      return placeOfNode(isNode(pair?.key) ? pair.key : nodeAt(path));
    },
  };
};
