import { drawPreviewPicture } from '../../../data/draw-preview-picture.ts';
import { loadCorpus } from '../../../data/load-corpus.ts';
import { makeClaimCard } from '../../../models/claims/claim-card.ts';
import {
  makeActorPreviewPicture,
  makeClaimPreviewPicture,
  makeTopicPreviewPicture,
  type PreviewPicture,
} from '../../../models/pages/make-preview-picture.ts';

/** One picture for each claim, topic and actor. */
export async function getStaticPaths() {
  const corpus = await loadCorpus();
  const path = (kind: string, id: string, picture: PreviewPicture) => ({ params: { kind, id }, props: { picture } });
  return [
    ...corpus.claims.map((placed) => path('claims', placed.claim.id, makeClaimPreviewPicture(makeClaimCard(corpus, placed)))),
    ...corpus.topics.map((topic) => path('topics', topic.id, makeTopicPreviewPicture(corpus, topic))),
    ...corpus.actors.map((actor) => path('actors', actor.id, makeActorPreviewPicture(corpus, actor))),
  ];
}

export const GET = async ({ props }: { props: { picture: PreviewPicture } }): Promise<Response> =>
  new Response(await drawPreviewPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
