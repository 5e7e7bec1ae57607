import process from 'node:process';
import type { GetStaticPathsOptions } from 'astro';
import { drawingVersion, drawPreviewPicture } from '../../../data/draw-preview-picture.ts';
import { openKeptPictures } from '../../../data/kept-pictures.ts';
import { loadRecord } from '../../../data/load-record.ts';
import { siteFolder, writeIntoSite } from '../../../data/serve-files.ts';
import { makeClaimCard } from '../../../models/claims/claim-card.ts';
import {
  makeActorPreviewPicture,
  makeClaimPreviewPicture,
  makeTopicPreviewPicture,
  type PreviewPicture,
} from '../../../models/site/make-preview-picture.ts';

const kept = openKeptPictures(process.env.KEPT_PICTURES ?? '', drawingVersion());

const draw = (picture: PreviewPicture): Promise<Uint8Array<ArrayBuffer>> =>
  kept.get(JSON.stringify(picture), () => drawPreviewPicture(picture));

/** One picture for each claim, topic and actor. A build writes them here, as it does other files: see `src/data/serve-files.ts`. */
export async function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
  const { corpus, graphs } = loadRecord();
  const path = (kind: string, id: string, picture: PreviewPicture) => ({ params: { kind, id }, props: { picture } });
  const paths = [
    ...corpus.claims.map((placed) => path('claims', placed.claim.id, makeClaimPreviewPicture(makeClaimCard(corpus, placed)))),
    ...graphs.map((graph) => path('topics', graph.topic.id, makeTopicPreviewPicture(graph))),
    ...corpus.actors.map((actor) => path('actors', actor.id, makeActorPreviewPicture(corpus, actor))),
  ];
  kept.prune(paths.map(({ props }) => JSON.stringify(props.picture)));
  const folder = siteFolder();
  if (folder === undefined) return paths;
  for (const { params, props } of paths) {
    const name = routePattern.replace('[kind]', params.kind).replace('[id]', params.id);
    writeIntoSite(folder, name, await draw(props.picture));
  }
  return [];
}

export const GET = async ({ props: { picture } }: { props: { picture: PreviewPicture } }): Promise<Response> =>
  new Response(await draw(picture), { headers: { 'Content-Type': 'image/png' } });
