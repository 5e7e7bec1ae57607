import type { Explanation } from '../../src/schema/index.ts';
import type { Withdrawals } from '../pipeline/1-seed/read-withdrawals.ts';
import { type Issue, nearestHint, suggestNearest } from '../pipeline/issue.ts';
import type { PublishedAddress, TakenBack } from './list-addresses.ts';
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

/**
 * Entries for `withdrawn.yaml` of what nobody has explained, their reasons left empty for people to write: claims of one
 * article together, every other address by itself. Claims whose article is unexplained as well go with it and need none.
 */
export const suggestEntries = (gone: readonly GoneAddress[]): readonly string[] => {
  const silent = gone.filter(({ explanation }) => explanation === null).map(({ entry }) => entry);
  const lostArticles = new Set(silent.filter(({ kind }) => kind === 'articles').map(({ id }) => id));
  const articleOf = ({ facts: { article } }: GoneAddress['entry']): string => (typeof article === 'string' ? article : '');
  const groups = Map.groupBy(
    silent.filter((entry) => entry.kind !== 'claims' || !lostArticles.has(articleOf(entry))),
    (entry) => (entry.kind === 'claims' ? articleOf(entry) : `${entry.kind}/${entry.id}`),
  );
  return [...groups.values()].flatMap((entries) => {
    const [first, ...others] = entries.map(({ kind, id }) => `"${kind}/${id}"`);
    const [entry] = entries;
    return [
      `- address: ${first}`,
      ...(others.length === 0 ? [] : [`  also: [${others.join(', ')}]`]),
      '  gone: "withdrawn"',
      '  reason: ""',
      `  onward: [${entry?.kind === 'claims' ? `"articles/${articleOf(entry)}"` : ''}]`,
    ];
  });
};

/** A page that was published and is no more. */
export interface GoneAddress {
  entry: LedgerAddress;
  /** Null where nobody has said what became of it. */
  explanation: Explanation | null;
}

const addressOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

const articleOf = ({ facts: { article } }: LedgerAddress): string => `articles/${typeof article === 'string' ? article : ''}`;

/** The claim of the present content with the same words: where an article got another address, its claims got others with it. */
const sameWords = (entry: LedgerAddress, present: readonly PublishedAddress[], articles: readonly string[]): string | undefined => {
  const found = present.filter(
    ({ kind, facts }) =>
      kind === 'claims' &&
      facts.evidence === entry.facts.evidence &&
      (articles.length === 0 || articles.includes(`articles/${facts.article}`)),
  );
  return found.length === 1 && found[0] ? addressOf(found[0]) : undefined;
};

/** A claim goes with its article: what was said of that holds for it, and it leads on to its own words where they stand elsewhere. */
const inherit = (
  entry: LedgerAddress,
  explained: ReadonlyMap<string, Explanation>,
  present: readonly PublishedAddress[],
): Explanation | undefined => {
  const article = explained.get(articleOf(entry));
  if (entry.kind !== 'claims' || !article) return undefined;
  const moved = article.onward.length === 0 ? undefined : sameWords(entry, present, article.onward);
  if (moved !== undefined) return { ...article, gone: 'renamed', onward: [moved] };
  return { gone: 'withdrawn', reason: `It went with its article. ${article.reason}`, onward: [articleOf(entry)] };
};

const unexplained = (entry: LedgerAddress, file: string, withdrawals: string, present: readonly PublishedAddress[]): Issue => {
  const alike = (): string | undefined =>
    suggestNearest(
      entry.id,
      present.filter(({ kind }) => kind === entry.kind).map(({ id }) => id),
    );
  const near = entry.kind === 'claims' ? undefined : alike();
  const guess = entry.kind === 'claims' ? sameWords(entry, present, []) : near && `${entry.kind}/${near}`;
  return {
    severity: 'error',
    code: 'unexplained-address',
    file,
    line: entry.line,
    column: 1,
    message: `${addressOf(entry)} was published and is no more`,
    hint: `say in ${withdrawals} what became of it (address, gone, reason, onward)${guess === undefined ? '' : `; is it now ${guess}?`}`,
  };
};

/** Entries of `withdrawn.yaml` that speak of what is there, or never was, or that lead nowhere. */
const checkEntries = (
  { file, entries }: Withdrawals,
  ledger: Ledger,
  present: ReadonlySet<string>,
  takenBack: readonly TakenBack[],
): readonly Issue[] => {
  const known = [...new Set([...ledger.addresses.keys(), ...present])];
  return entries.flatMap(({ address, explanation: { onward }, place, placeOfOnward }) => {
    const fault = (code: string, at: typeof place, message: string, hint: { hint: string }): Issue => ({
      severity: 'error',
      code,
      file,
      ...at,
      message,
      ...hint,
    });
    const issues: Issue[] = [];
    if (present.has(address))
      issues.push(
        fault('still-there', place, `${address} is still in the record`, {
          hint: address.startsWith('claims/')
            ? 'withdraw it in the review of its article, and remove this entry'
            : 'remove this entry, or the page from the seeds',
        }),
      );
    else if (takenBack.some((other) => other.address === address))
      issues.push(
        fault('withdrawn-twice', place, `${address} is withdrawn by the review of its article as well`, { hint: 'keep one of the two' }),
      );
    else if (!ledger.addresses.has(address))
      issues.push(
        fault(
          'never-published',
          place,
          `${address} was never published`,
          nearestHint(address, [...ledger.addresses.keys()], 'remove this entry'),
        ),
      );
    onward.forEach((target, index) => {
      if (target === address)
        issues.push(fault('unknown-address', placeOfOnward(index), `${address} leads to itself`, { hint: 'name another page' }));
      else if (!present.has(target) && !ledger.addresses.has(target))
        issues.push(
          fault(
            'unknown-address',
            placeOfOnward(index),
            `there is no page ${target}`,
            nearestHint(target, known, 'name a page of the record, or leave onward empty'),
          ),
        );
    });
    return issues;
  });
};

/**
 * Every page that was published and is not in the content: what people say became of it, in a review or in
 * `withdrawn.yaml`, what the ledger says, or nothing.
 */
export const explainGone = (
  ledger: Ledger,
  present: readonly PublishedAddress[],
  withdrawals: Withdrawals,
  ledgerName: string,
  takenBack: readonly TakenBack[] = [],
): { gone: readonly GoneAddress[]; issues: readonly Issue[] } => {
  const here = new Set(present.map(addressOf));
  const missing = [...ledger.addresses].filter(([address]) => !here.has(address));
  const said = new Map<string, Explanation>(
    [...withdrawals.entries, ...takenBack].map(({ address, explanation }) => [address, explanation]),
  );
  // What was published stands until people say otherwise.
  const explained = new Map(
    missing.flatMap(([address, { gone }]) => {
      const explanation = said.get(address) ?? gone;
      return explanation === undefined ? [] : [[address, explanation] as const];
    }),
  );
  const gone = missing.map(([address, entry]): GoneAddress => {
    return { entry, explanation: explained.get(address) ?? inherit(entry, explained, present) ?? null };
  });
  const silent = gone.filter(({ explanation }) => explanation === null);
  return {
    gone,
    issues: [
      ...checkEntries(withdrawals, ledger, here, takenBack),
      ...silent.map(({ entry }) => unexplained(entry, `${ledgerName}/${entry.kind}.ndjson`, withdrawals.file, present)),
    ],
  };
};
