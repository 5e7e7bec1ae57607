/** True where a text has a letter of a face's `unicode-range`, such as "U+0-FF, U+2116". */
const hasLetterOf = (range: string, text: string): boolean => {
  const spans = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last = first]) => [first, last]);
  return [...text].some((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return spans.some(([first = '', last = '']) => Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16));
  });
};

const readAsData = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
};

/**
 * The page's faces of a family that have letters of a text, as rules under the name `as` that hold the files
 * themselves: a picture that is drawn from an SVG file loads nothing. Empty where the page has none or cannot read them.
 */
export const inlineFaces = async (family: string, as: string, text: string): Promise<string> => {
  const faces = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-family').replaceAll(/["']/g, '') === family)
    .filter(({ style }) => hasLetterOf(style.getPropertyValue('unicode-range'), text));
  const rules = faces.map(async ({ style, parentStyleSheet }) => {
    const [, file = ''] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
    const data = await readAsData(new URL(file, parentStyleSheet?.href ?? location.href).href);
    return `@font-face { font-family: "${as}"; font-weight: ${style.getPropertyValue('font-weight')}; src: url("${data}"); unicode-range: ${style.getPropertyValue('unicode-range')}; }`;
  });
  return Promise.all(rules).then(
    (found) => found.join('\n'),
    () => '',
  );
};
