/** From the first word inside quotation marks to before the closing mark, in code units of the text. */
export interface QuotedSpan {
  start: number;
  end: number;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };

// ‘ opens before a word only, ’ closes behind one only: elsewhere both are apostrophes.
const marks = /[“”„«»"]|‘(?=[\p{L}\p{N}])|’(?![\p{L}\p{N}])/gu;

/**
 * The words between quotation marks, outermost marks only. A text that begins or ends inside a quotation
 * is quoted up to the mark that closes it, or from the one that opens it: `a b” c “d e` -> `a b`, `d e`.
 */
export const findQuotedSpans = (text: string): QuotedSpan[] => {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; from: number } | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open) {
      if (!closers[open.mark]?.includes(mark)) continue;
      spans.push({ start: open.from, end: index });
      open = null;
    } else if (closers[mark] !== undefined) open = { mark, from: index + 1 };
    else if (mark !== '’' && spans.length === 0) spans.push({ start: 0, end: index });
  }
  if (open && open.mark !== '‘') spans.push({ start: open.from, end: text.length });
  return spans;
};
