/** A run of text on a page, as PDF places it: units of 1/72 inch from the lower left corner. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  /** Height of the letters. */
  size: number;
  /** Nothing follows on this line. */
  isLast: boolean;
}

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Runs to lines: a line ends where the PDF says so, or where the next run stands higher or lower by half a letter. */
const toLines = (runs: readonly PdfRun[]): readonly Line[] => {
  const lines: Line[] = [];
  let isOpen = false;
  for (const { text, x, y, size, isLast } of runs) {
    const last = lines.at(-1);
    if (isOpen && last && (text.trim() === '' || Math.abs(last.y - y) < Math.max(last.size, size) / 2)) {
      last.text += text;
      last.size = Math.max(last.size, size);
    } else if (text.trim() !== '') lines.push({ text, x, y, size });
    isOpen = !isLast && lines.length > 0;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
};

/** How a running head looks on every page: numbers change. */
const shapeOf = ({ text }: Line): string => text.replace(/\d+/g, '#');

/** Heads, feet and page numbers: the outermost two lines of a page where they return on most pages, or are a number alone. */
const dropRunning = (pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] => {
  const times = new Map<string, number>();
  const isOuter = (index: number, length: number): boolean => index < 2 || index >= length - 2;
  for (const lines of pages)
    for (const shape of new Set(lines.filter((_, index) => isOuter(index, lines.length)).map(shapeOf)))
      times.set(shape, (times.get(shape) ?? 0) + 1);
  const returns = (line: Line): boolean => pages.length > 2 && (times.get(shapeOf(line)) ?? 0) * 2 > pages.length;
  const isNumber = ({ text }: Line): boolean => /^[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—\s]*$/i.test(text);
  return pages.map((lines) => lines.filter((line, index) => !isOuter(index, lines.length) || !(returns(line) || isNumber(line))));
};

/** Of an even number the lower one: on a short page there are as many gaps between paragraphs as steps from line to line. */
const median = (numbers: readonly number[]): number | undefined => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1];

const endsSentence = (text: string): boolean => /[.!?…:][”’"'»)\]]*$/.test(text);

/** True where a paragraph begins with `line`: after a gap, in other letters, or set in from the line before. */
const begins = (line: Line, last: Line, step: number, hasTurned: boolean): boolean => {
  if (Math.abs(line.size - last.size) > 1) return true;
  // A picture or an advertisement between two lines of a sentence.
  if (/^\p{Ll}/u.test(line.text) && !endsSentence(last.text)) return false;
  // Over the end of a page or a column a sentence goes on.
  if (hasTurned || line.y > last.y) return endsSentence(last.text);
  if (last.y - line.y > step * 1.35) return true;
  return line.x - last.x > line.size * 0.8 && endsSentence(last.text);
};

/**
 * The words of a PDF as text: lines joined to paragraphs with an empty line between, words divided at a line's end put
 * together, running heads and page numbers left out. The order is that of the file, which is the order of reading in most.
 */
export const pdfText = (pages: readonly (readonly PdfRun[])[]): string => {
  const lined = dropRunning(pages.map(toLines));
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const lines of lined) {
    const steps = lines.slice(1).flatMap((line, index) => {
      const step = (lines[index]?.y ?? 0) - line.y;
      return step > 0 ? [step] : [];
    });
    const step = median(steps) ?? (lines[0]?.size ?? 0) * 1.3;
    lines.forEach((line, index) => {
      const text = paragraphs.at(-1);
      if (text === undefined || !last || begins(line, last, step, index === 0)) paragraphs.push(line.text);
      else if (/\p{Ll}[-\u00ad‐]$/u.test(text) && /^\p{Ll}/u.test(line.text))
        paragraphs[paragraphs.length - 1] = text.slice(0, -1) + line.text;
      else paragraphs[paragraphs.length - 1] = `${text} ${line.text}`;
      last = line;
    });
  }
  return paragraphs.join('\n\n');
};
