// For tests: a small PDF, written by hand after ISO 32000.

/** A line of a page: its words and where they stand, from the lower left corner. */
export type PdfLine = readonly [words: string, x: number, y: number, size?: number];

/** A PDF with one content stream a page, in Helvetica. `stream` replaces what the first page shows. */
export const makePdf = (pages: readonly (readonly PdfLine[])[], { title, stream }: { title?: string; stream?: string } = {}): Buffer => {
  const quote = (words: string): string => words.replace(/[\\()]/g, '\\$&');
  const contents = pages.map((lines, index) =>
    index === 0 && stream !== undefined
      ? stream
      : `BT\n${lines.map(([words, x, y, size = 11]) => `/F1 ${size} Tf\n1 0 0 1 ${x} ${y} Tm\n(${quote(words)}) Tj`).join('\n')}\nET`,
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${title === undefined ? '' : `/Title (${quote(title)})`} >>`,
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
};
