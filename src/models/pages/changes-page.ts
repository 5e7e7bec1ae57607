import type { AddressKind, Explanation } from '../../schema/index.ts';
import { countOf } from '../corpus/name-list.ts';
import { type AddressLine, toAddressLine } from '../ledger/address-line.ts';
import { type ChangeWords, changeWords, judgementWords } from '../ledger/change-words.ts';
import { type Ledger, shownChanges } from '../ledger/ledger.ts';
import { type CorrectedAddress, type KindChanges, listChanges } from '../ledger/list-changes.ts';
import { goneLine, kindWords } from '../ledger/tombstones.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';

/** What one publication did to pages of one kind. Each part has a heading with its number, and no lines where there is nothing to tell. */
export interface ShownChanges {
  /** What went for one reason, and leads to one place, is told once. */
  gone: ChangesPart<{ pages: readonly AddressLine[]; why: string; onward: readonly AddressLine[] }>;
  /** `judgement` is empty where no editor decided it. */
  corrected: ChangesPart<{ page: AddressLine; judgement: string; changes: readonly ChangeWords[] }>;
  confirmed: ChangesPart<{ page: AddressLine; judgement: string }>;
  restored: ChangesPart<AddressLine>;
  /** The first of them; `more` is the number of the others. */
  added: ChangesPart<AddressLine> & { more: number };
}

interface ChangesPart<Line> {
  /** "3 claims corrected". */
  title: string;
  lines: readonly Line[];
}

/** The page of all changes, publication by publication, the newest first. */
export interface ChangesPage {
  head: PageHead;
  publications: readonly {
    /** Missing for what is gone and not published yet. */
    publication: Ledger['publications'][number] | undefined;
    kinds: readonly ShownChanges[];
  }[];
}

const order: readonly AddressKind[] = ['claims', 'articles', 'topics', 'actors', 'outlets'];

/** Links of one list, at most; the rest is counted. */
const limit = 500;

const whyGone = (explanation: Explanation | null): string =>
  explanation ? `${goneLine(explanation)}. ${explanation.reason}` : 'no reason was given yet';

const showChanges = ({ corpus, ledger }: PublicRecord, kind: AddressKind, changes: KindChanges): ShownChanges => {
  const { one, many } = kindWords[kind];
  const line = (address: string): AddressLine => toAddressLine(corpus, ledger, address);
  const part = <Line>(count: number, what: string, lines: readonly Line[]): ChangesPart<Line> => ({
    title: `${countOf(count, one, many)} ${what}`,
    lines,
  });
  const judgementOf = (corrected: CorrectedAddress): string => (corrected.review ? judgementWords(corrected) : '');
  const { gone, corrected, confirmed, restored, added } = changes;
  const together = Map.groupBy(gone, ({ explanation }) => JSON.stringify(explanation));
  return {
    gone: part(
      gone.length,
      'no longer in the record',
      Array.from(together.values(), (group) => ({
        pages: group.map(({ address }) => line(address)),
        why: whyGone(group[0]?.explanation ?? null),
        onward: (group[0]?.explanation?.onward ?? []).map(line),
      })),
    ),
    corrected: part(
      corrected.length,
      'corrected',
      corrected.map((one) => ({
        page: line(one.address),
        judgement: judgementOf(one),
        changes: shownChanges(one).map((change) => changeWords(corpus, ledger, change)),
      })),
    ),
    confirmed: part(
      confirmed.length,
      'confirmed',
      confirmed.map((one) => ({ page: line(one.address), judgement: judgementWords(one) })),
    ),
    restored: part(restored.length, 'published again', restored.map(line)),
    added: { ...part(added.length, 'added', added.slice(0, limit).map(line)), more: Math.max(0, added.length - limit) },
  };
};

/** What each publication added, corrected and took back. */
export const changesPage = (record: PublicRecord): ChangesPage => ({
  head: listHead(record, {
    address: record.urls.changes,
    title: 'What changed',
    description: 'What each publication of the record added, corrected and took back, and why.',
  }),
  publications: listChanges(record.ledger).map(({ publication, kinds }) => ({
    publication,
    kinds: order.flatMap((kind) => {
      const changes = kinds.get(kind);
      return changes ? [showChanges(record, kind, changes)] : [];
    }),
  })),
});
