import process from 'node:process';
import { drawingVersion, drawPreviewPicture } from '../../../data/draw-preview-picture.ts';
import { openKeptPictures } from '../../../data/kept-pictures.ts';
import { loadRecord } from '../../../data/load-record.ts';
import { makeClaimCard } from '../../../models/claims/claim-card.ts';
import {
  makeActorPreviewPicture,
  makeClaimPreviewPicture,
  makeTopicPreviewPicture,
  type PreviewPicture,
} from '../../../models/site/make-preview-picture.ts';

const kept = openKeptPictures(process.env.KEPT_PICTURES ?? '', drawingVersion());

/** One picture for each claim, topic and actor. */
export function getStaticPaths() {
  const { corpus, graphs } = loadRecord();
  const path = (kind: string, id: string, picture: PreviewPicture) => ({ params: { kind, id }, props: { picture } });
  const paths = [
    ...corpus.claims.map((placed) => path('claims', placed.claim.id, makeClaimPreviewPicture(makeClaimCard(corpus, placed)))),
    ...graphs.map((graph) => path('topics', graph.topic.id, makeTopicPreviewPicture(graph))),
    ...corpus.actors.map((actor) => path('actors', actor.id, makeActorPreviewPicture(corpus, actor))),
  ];
  kept.prune(paths.map(({ props }) => JSON.stringify(props.picture)));
  return paths;
}

export const GET = async ({ props: { picture } }: { props: { picture: PreviewPicture } }): Promise<Response> =>
  new Response(await kept.get(JSON.stringify(picture), () => drawPreviewPicture(picture)), { headers: { 'Content-Type': 'image/png' } });
