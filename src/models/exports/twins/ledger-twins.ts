import type { AddressKind } from '../../../schema/index.ts';
import { countOf } from '../../corpus/name-list.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { changeWords, judgementWords } from '../../ledger/change-words.ts';
import { type Ledger, shownChanges } from '../../ledger/ledger.ts';
import { type KindChanges, listChanges } from '../../ledger/list-changes.ts';
import { nameAddress } from '../../ledger/name-address.ts';
import { goneLine, kindWords } from '../../ledger/tombstones.ts';
import { type Blocks, linkTo, listOf, plainText, type TwinKit } from './twin-kit.ts';

const order: readonly AddressKind[] = ['claims', 'articles', 'topics', 'actors', 'outlets'];

const kindBlocks = ({ record: { corpus, urls, site } }: TwinKit, ledger: Ledger, kind: AddressKind, changes: KindChanges): Blocks => {
  const { one, many } = kindWords[kind];
  // A page that is no more has no twin: it is linked to as it is.
  const link = (address: string): string => linkTo(nameAddress(corpus, ledger, address), new URL(urls.at(address), site).href);
  const block = (title: string, entries: readonly string[]): string =>
    entries.length === 0 ? '' : `### ${countOf(entries.length, one, many)} ${title}\n\n${listOf(entries, '')}`;
  return [
    block(
      'no longer in the record',
      changes.gone.map(({ address, explanation }) => {
        const said = explanation ? `${goneLine(explanation)}. ${explanation.reason}` : 'no reason was given yet';
        const onward = explanation?.onward ?? [];
        return `${link(address)}: ${plainText(said)}${onward.length === 0 ? '' : ` See ${onward.map(link).join(', ')}`}`;
      }),
    ),
    block(
      'corrected',
      changes.corrected.map((corrected) => {
        const fields = shownChanges(corrected).map((change) => changeWords(corpus, ledger, change));
        const words = fields.map(({ field, before, after }) => `${field}: ${before} is now ${after}`);
        return `${link(corrected.address)}: ${plainText([judgementWords(corrected), ...words].join('; '))}`;
      }),
    ),
    block(
      'confirmed',
      changes.confirmed.map((confirmed) => `${link(confirmed.address)}: ${plainText(judgementWords(confirmed))}`),
    ),
    block('published again', changes.restored.map(link)),
    block('added', changes.added.map(link)),
  ];
};

/** What each publication added, corrected and took back. */
export const changesTwin = (kit: TwinKit, ledger: Ledger): Blocks => [
  '# What changed',
  ...(ledger.publications.length === 0 ? ['The record was not published yet.'] : []),
  ...listChanges(ledger).flatMap(({ publication, kinds }) => [
    `## ${publication ? `${dateInWords(publication.date)}, publication ${publication.number}` : 'Since the last publication'}`,
    ...(kinds.size === 0 ? ['No page was added, corrected or taken back.'] : []),
    ...order.flatMap((kind) => {
      const changes = kinds.get(kind);
      return changes ? kindBlocks(kit, ledger, kind, changes) : [];
    }),
  ]),
];

/** The frozen topics. */
export const snapshotsTwin = ({ record: { urls, site } }: TwinKit, { snapshots }: Ledger): Blocks => [
  '# Snapshots',
  '> Topics as they stood on a day: page, graph and data, frozen, with checksums.',
  listOf(
    snapshots.toReversed().map(({ id, title, date, claims, sha256 }) => {
      const address = new URL(urls.snapshot(id), site).href;
      const files = `${linkTo('data', `${address}data.json`)}, ${linkTo('checksums', `${address}SHA256SUMS`)} of SHA-256 ${sha256}`;
      return `${linkTo(`${title}, ${dateInWords(date)}`, address)}: ${countOf(claims, 'claim')}, ${files}`;
    }),
    'No topic was frozen yet.',
  ),
];
