/** What a spreadsheet would compute, or take for the start of a command, with what it skips before: see OWASP, CSV injection. */
const formula = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A text as a cell of a CSV file, RFC 4180: in quotation marks where a separator, a quotation mark or a line break is in it. Text of
 * an article may begin like a formula: an apostrophe before it keeps spreadsheets from computing it.
 */
export const toCsvCell = (text: string, separator = ','): string => {
  const tame = formula.test(text) ? `'${text}` : text;
  return tame.includes(separator) || /["\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};
