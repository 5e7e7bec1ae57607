/** Characters that XML 1.0 cannot hold, even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for an element or for an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');

/** An element with its attributes; without content it closes itself. Content is markup, made by this function or by `escapeXml`. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  content?: string | readonly string[],
): string => {
  const open = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  if (content === undefined) return `<${name}${open}/>`;
  return `<${name}${open}>${typeof content === 'string' ? content : `\n${content.join('\n')}\n`}</${name}>`;
};

/** A whole document. */
export const toXmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
