import { drawPreviewPicture } from '../../../data/draw-preview-picture.ts';
import { loadRecord } from '../../../data/load-record.ts';
import { makeClaimCard } from '../../../models/claims/claim-card.ts';
import {
  makeActorPreviewPicture,
  makeClaimPreviewPicture,
  makeTopicPreviewPicture,
  type PreviewPicture,
} from '../../../models/site/make-preview-picture.ts';

/** One picture for each claim, topic and actor. */
export async function getStaticPaths() {
  const { corpus, graphs } = await loadRecord();
  const path = (kind: string, id: string, picture: PreviewPicture) => ({ params: { kind, id }, props: { picture } });
  return [
    ...corpus.claims.map((placed) => path('claims', placed.claim.id, makeClaimPreviewPicture(makeClaimCard(corpus, placed)))),
    ...graphs.map((graph) => path('topics', graph.topic.id, makeTopicPreviewPicture(graph))),
    ...corpus.actors.map((actor) => path('actors', actor.id, makeActorPreviewPicture(corpus, actor))),
  ];
}

export const GET = async ({ props }: { props: { picture: PreviewPicture } }): Promise<Response> =>
  new Response(await drawPreviewPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
