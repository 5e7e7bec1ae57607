/** The words between quotation marks, without the marks; quotations that do not close are left out. */
export const quotedRuns = (text: string): string[] =>
  Array.from(
    text.matchAll(/“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|"([^"]+)"/gu),
    ([, ...groups]) => groups.find((group) => group !== undefined) ?? '',
  );
