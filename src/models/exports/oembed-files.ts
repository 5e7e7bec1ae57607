import { makeClaimCard } from '../claims/claim-card.ts';
import type { Linking } from '../pages/structured-data.ts';
import { makeClaimEmbed, pictureSize } from './claim-embed.ts';
import { mimeTypes } from './mime-types.ts';
import { once, type SiteFile } from './site-file.ts';

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
        author_name: card.names,
        ...(speaker ? { author_url: new URL(linking.urls.actor(speaker.actor.id), linking.site).href } : {}),
        provider_name: 'On Record',
        provider_url: new URL(linking.urls.home, linking.site).href,
        thumbnail_url: pictureAddress,
        thumbnail_width: pictureSize.width,
        thumbnail_height: pictureSize.height,
        html,
        width: 640,
        height: 240,
      };
      return `${JSON.stringify(answer)}\n`;
    }),
  }));
