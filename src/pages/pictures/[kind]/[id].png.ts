import { drawPicture } from '../../../data/draw-picture.ts';
import { loadRecord } from '../../../data/load-record.ts';
import { makeClaimCard } from '../../../models/claims/claim-card.ts';
import { makeActorPicture, makeClaimPicture, makeTopicPicture, type Picture } from '../../../models/pages/make-preview-picture.ts';

/** One picture for each claim, topic and actor. */
export async function getStaticPaths() {
  const { corpus, graphs } = await loadRecord();
  const path = (kind: string, id: string, picture: Picture) => ({ params: { kind, id }, props: { picture } });
  return [
    ...corpus.claims.map((placed) => path('claims', placed.claim.id, makeClaimPicture(makeClaimCard(corpus, placed)))),
    ...graphs.map((graph) => path('topics', graph.topic.id, makeTopicPicture(graph))),
    ...corpus.actors.map((actor) => path('actors', actor.id, makeActorPicture(corpus, actor))),
  ];
}

export const GET = async ({ props }: { props: { picture: Picture } }): Promise<Response> =>
  new Response(await drawPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
