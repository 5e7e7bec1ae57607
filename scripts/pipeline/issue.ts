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
  hint?: string;
}

/** `seeds/articles/x.md:12:3 unknown-outlet "antiwr" is not in ...` and, on a second line, `  hint: ...`. */
export const formatIssue = (issue: Issue): string => {
  const place = [issue.file, issue.line, issue.line === undefined ? undefined : issue.column]
    .filter((part) => part !== undefined)
    .join(':');
  // A file name or a value may hold what a terminal would obey.
  const printable = (words: string): string => words.replace(/\p{Cc}/gu, '?');
  return `${printable(`${place} ${issue.code} ${issue.message}`)}${issue.hint === undefined ? '' : `\n  hint: ${printable(issue.hint)}`}`;
};
