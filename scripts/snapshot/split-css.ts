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

/** The same style without what is fetched: faces of fonts that are files. What is already on a reader's machine stays. */
export const withoutFiles = (css: string): string =>
  splitCss(css.replace(/\/\*[\s\S]*?\*\//g, ''))
    .filter((rule) => !(/^@font-face/.test(rule) && rule.includes('url(')) && !/^@(?:import|charset)/.test(rule))
    .join('\n');
