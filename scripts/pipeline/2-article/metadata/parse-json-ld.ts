/** An object of JSON. Only own keys are read of it: see `valueOf`. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value under a key that the object itself has: every object has a "constructor" by birth. */
export const valueIn = (node: Json, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

/** A list as it is, one value as a list of one, nothing as none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What pages wrap around the data: CDATA and comments of HTML, also behind comments of JavaScript; a byte order mark. */
const unwrap = (source: string): string =>
  source
    .replace(/\ufeff/g, '')
    .replace(/(?:(?:\/\*|\/\/)[ \t]{0,4})?(?:<!\[CDATA\[|\]\]>|<!--|-->)(?:[ \t]{0,4}\*\/)?/g, '')
    .trim();

/**
 * The text with what people and templates get wrong set right: line ends, tabs and unknown escapes inside strings,
 * commas before a closing bracket, a semicolon at the end. Strings are stepped over, so that no word of them is changed.
 */
const repair = (source: string): string => {
  let out = '';
  for (const [part, string] of source.matchAll(/("(?:[^"\\]|\\[\s\S])*")|[^"]+|"/g)) {
    if (string === undefined) out += part;
    else
      out += string
        .replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, '')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow inside strings
        .replace(/[\u0000-\u001f]+/g, ' ');
  }
  return dropCommas(out).replace(/;\s*$/, '');
};

/** Commas with nothing but space between them and a closing bracket, outside of strings. */
const dropCommas = (source: string): string =>
  source.replace(/("(?:[^"\\]|\\[\s\S])*")|,(?=\s*[\]}])/g, (_, string: string | undefined) => string ?? '');

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

/** The objects of a value: itself, those of a list, those of a `@graph`. */
const objectsIn = (value: unknown): readonly Json[] =>
  listOf(value)
    .filter(isJson)
    .flatMap((node) => [node, ...listOf(valueIn(node, '@graph')).filter(isJson)]);

/** Longer blocks are no page's description of an article. */
const longest = 500_000;

/**
 * The objects of one block of JSON-LD, as it is or after repair. `fault` says what had to be done, or that nothing could be
 * read: the metadata is then looked for elsewhere.
 */
export const parseJsonLd = (source: string): { objects: readonly Json[]; fault?: string } => {
  if (source.length > longest) return { objects: [], fault: 'JSON-LD too long to be read' };
  const text = unwrap(source);
  if (text === '') return { objects: [] };
  const plain = parse(text);
  if (plain !== undefined)
    return { objects: objectsIn(plain), ...(text === source.trim() ? {} : { fault: 'JSON-LD inside CDATA or a comment' }) };
  const mended = repair(text);
  const repaired = parse(mended) ?? parse(`[${mended.replace(/\}\s*\{/g, '},{')}]`);
  return repaired === undefined
    ? { objects: [], fault: 'JSON-LD that cannot be read' }
    : { objects: objectsIn(repaired), fault: 'malformed JSON-LD, repaired' };
};
