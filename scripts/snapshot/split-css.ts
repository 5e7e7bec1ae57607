/** The top-level rules of a style sheet, each with its braces; `@import`s and the like end with their semicolon. Comments must be gone. */
export const splitCss = (css: string): readonly string[] => {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let at = 0; at < css.length; at += 1) {
    const letter = css.charAt(at);
    if (letter === '\\') at += 1;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (quote !== '' || depth > 0 || (letter !== '}' && letter !== ';')) continue;
    rules.push(css.slice(start, at + 1).trim());
    start = at + 1;
  }
  return rules;
};

/** The file that a font's face is fetched from; undefined for a face that is on the reader's machine. */
const fileOf = (rule: string): string | undefined => /url\(\s*["']?([^"')]+)/.exec(rule)?.[1];

/** The same style without fonts that are files, but for those in `kept`, which names them anew: address in the style, then name. */
export const withoutFiles = (css: string, kept: ReadonlyMap<string, string>): string =>
  splitCss(css.replace(/\/\*[\s\S]*?\*\//g, ''))
    .flatMap((rule) => {
      if (/^@(?:import|charset)/.test(rule)) return [];
      const file = rule.startsWith('@font-face') ? fileOf(rule) : undefined;
      if (file === undefined) return [rule];
      const name = kept.get(file);
      return name === undefined ? [] : [rule.replace(/url\([^)]*\)/, `url(${name})`)];
    })
    .join('\n');
