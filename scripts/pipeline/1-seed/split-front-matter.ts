/** A Markdown document in its two parts. Lines are one-based and count in the whole document. */
export interface FrontMatter {
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
