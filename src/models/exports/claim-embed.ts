import { authorsInWords, type ClaimCard, makeClaimCard } from '../claims/claim-card.ts';
import { wordingText } from '../claims/claim-wording.ts';
import { saidShort } from '../claims/said-words.ts';
import { whoseWords } from '../claims/whose-words.ts';
import { nameList } from '../corpus/name-list.ts';
import { previewPictureSize } from '../site/make-preview-picture.ts';
import type { Linking } from '../site/structured-data.ts';
import { mimeTypes, once, type SiteFile } from './site-file.ts';
import { element, escapeXml } from './to-xml.ts';

/** The oEmbed answer for each claim's page, which its head links to: https://oembed.com, section 2.3.4.4. */
export const makeOembedFiles = (linking: Linking): readonly SiteFile[] =>
  linking.corpus.claims.map((placed) => ({
    path: `claims/${placed.claim.id}.json`,
    type: mimeTypes.json,
    make: once(() => {
      const card = makeClaimCard(linking.corpus, placed);
      const { html, pictureAddress } = makeClaimEmbed(linking, card);
      const [speaker] = card.speakers;
      const answer = {
        version: '1.0',
        type: 'rich',
        title: `${card.names}, ${card.said}`,
        author_name: nameList(authorsInWords(card)),
        ...(speaker && card.wording.kind === 'quoted'
          ? { author_url: new URL(linking.urls.actor(speaker.actor.id), linking.site).href }
          : {}),
        provider_name: 'On Record',
        provider_url: new URL(linking.urls.home, linking.site).href,
        thumbnail_url: pictureAddress,
        thumbnail_width: previewPictureSize.width,
        thumbnail_height: previewPictureSize.height,
        html,
        width: 640,
        height: 240,
      };
      return `${JSON.stringify(answer)}\n`;
    }),
  }));

/** A claim for a page of somebody else: markup without script, and the picture that stands for it. */
export interface ClaimEmbed {
  html: string;
  picture: string;
  pictureAddress: string;
}

const link = (href: string, words: string): string => element('a', { href }, escapeXml(words));

/** The quotable card: the words, who said them and when, who reported them, and the way to the record. */
export const makeClaimEmbed = ({ urls, site }: Linking, card: ClaimCard): ClaimEmbed => {
  const { claim, article, outlet, names, source } = card;
  const address = new URL(urls.claim(claim.id), site).href;
  const pictureAddress = new URL(urls.picture('claims', claim.id), site).href;
  const said = saidShort(card);
  const words = wordingText(card);
  const footer = `${escapeXml(names)}, ${escapeXml(said)}. ${whoseWords(card) === 'digest' ? 'A paraphrase of a report in' : 'Reported by'} ${link(source.href, outlet.name)}. ${link(address, `On Record, claim ${claim.id}`)}.`;
  const html = element(
    'blockquote',
    { cite: address, class: 'on-record-claim', style: 'margin:1em 0;padding:.75em 1em;border-inline-start:3px solid #777;max-width:40em' },
    element('p', { lang: article.language, style: 'margin:0 0 .5em' }, escapeXml(words)) +
      element('footer', { style: 'font-size:.875em;opacity:.85' }, footer),
  );
  const image = element('img', { src: pictureAddress, alt: words, ...previewPictureSize, style: 'max-width:100%;height:auto' });
  return { html, picture: element('a', { href: address }, image), pictureAddress };
};
