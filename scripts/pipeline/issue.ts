import { closest, distance } from 'fastest-levenshtein';
import { shorten, showText } from './show-text.ts';

/** How many letters may differ: one in a short word, so that swapped letters are found two from five on, a third of a long one. */
const allowed = (word: string): number => (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The known word nearest to a misspelt or shortened one; undefined where none is near enough to be meant. */
export const suggestNearest = (word: string, known: readonly string[]): string | undefined => {
  if (word === '' || known.length === 0) return undefined;
  const nearest = closest(word, known);
  if (distance(word, nearest) <= allowed(word)) return nearest;
  const longer = known.filter((other) => word.length >= 4 && other.startsWith(word));
  return longer.length === 1 ? longer[0] : undefined;
};

/** The same as an Issue's hint; `otherwise` is what to do where no word is near enough. */
export const nearestHint = (word: string, known: readonly string[], otherwise: string): { hint: string } => {
  const nearest = suggestNearest(word, known);
  return { hint: nearest === undefined ? otherwise : `did you mean "${nearest}"?` };
};

/** A fault in what an author or a collector gave us: located, and with a way to mend it. A programmer's fault throws instead. */
export interface Issue {
  /** `error` makes the run end with exit code 1; `note` is worth reading. */
  severity: 'error' | 'note';
  /** Kebab-case name of the kind of fault: `unknown-outlet`. */
  code: string;
  /** Path as the author knows it: `seeds/articles/x.md`. */
  file: string;
  /** One-based; left out where the fault is the whole file's. */
  line?: number;
  column?: number;
  /** What is wrong: `"antiwr" is not in seeds/outlets.yaml`. */
  message: string;
  /** What to do: `did you mean "antiwar"?` */
  hint: string;
  /** What was thrown, where the program itself failed on an article; its stack is for `--debug`. */
  cause?: unknown;
}

/** The program failed on one article: the others are built without it. */
export const failedArticle = (file: string, cause: unknown): Issue => ({
  severity: 'error',
  code: 'failed-article',
  file,
  message: `could not be read: ${shorten(cause instanceof Error ? cause.message : String(cause), 300)}`,
  hint: 'this is a fault of the program; run with --debug, and report the article with what is printed',
  cause,
});

/** `seeds/articles/x.md:12:3 unknown-outlet "antiwr" is not in ...` and, on a second line, `  hint: ...`. */
export const formatIssue = (issue: Issue): string => {
  const place = [issue.file, issue.line, issue.line === undefined ? undefined : issue.column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${showText(`${place} ${issue.code} ${issue.message}`)}\n  hint: ${showText(issue.hint)}`;
};
