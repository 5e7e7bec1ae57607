import { doubtBelow, type MeasuredTable } from '../../schema/index.ts';
import { measureReviews } from '../ledger/measure-reviews.ts';
import { stanceScale } from '../moves/stance-scale.ts';
import type { PublicRecord } from '../record/record.ts';
import type { PageHead } from '../site/page-head.ts';
import { pageNode } from '../site/structured-data.ts';

/** What the page of methods takes from the program and its evaluation; its prose stands on the page. */
export interface MethodsPage {
  head: PageHead;
  /** Of 100 finds of a kind fewer than so many were right: a claim of that kind is marked "not sure". */
  doubtBelow: number;
  /** The scale of moves, `value` with its sign: "+2", "−1". */
  scale: readonly { value: string; words: string }[];
  measured: readonly MeasuredTable[];
  /** Where readers report an error; null where no address is known. */
  report: { href: string; text: string } | null;
}

/** How statements are taken out of articles, with the figures measured last. `reportTo` is the address of a page or a mailbox. */
export const methodsPage = (record: PublicRecord, measured: readonly MeasuredTable[], reportTo: string | null): MethodsPage => {
  const title = 'Methods';
  return {
    head: {
      title,
      description: 'How statements are taken out of articles, how each fact about them is decided, and what the method cannot do.',
      trail: [],
      jsonLd: pageNode(record, { address: record.urls.methods, name: title }),
    },
    doubtBelow: Math.round(100 * doubtBelow),
    scale: stanceScale.map(({ value, words }) => ({ value: value > 0 ? `+${value}` : `${value}`.replace('-', '−'), words })),
    measured: [...[measureReviews(record.corpus)].filter((table) => table !== undefined), ...measured],
    report: reportTo === null ? null : { href: reportTo, text: reportTo.replace(/^mailto:/, '') },
  };
};
