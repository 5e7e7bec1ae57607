import { parseYaml } from '../../pipeline/1-seed/parse-yaml.ts';
import { ChangedMeanwhile } from '../dossier.ts';
import { decisionForm, toDecision } from '../edit/decide.ts';
import { type Editor, editReview } from '../edit/edit-review.ts';
import { checkPage } from '../pages/check-page.ts';
import { type DeskTools, need, type PageAnswers } from './page-answers.ts';

/** What a run says of a claim in a file of `reviews/`, letter by letter; empty where nothing. */
const decisionIn = (source: string | undefined, claim: string): string => {
  const { value } = parseYaml(source ?? '', '');
  const claims: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'claims') : undefined;
  const decision: unknown =
    typeof claims === 'object' && claims !== null && Object.hasOwn(claims, claim) ? Reflect.get(claims, claim) : undefined;
  return decision === undefined ? '' : JSON.stringify(decision);
};

/** The page on which claims are checked one after another. `decided` gets the claims that the last run does not know to be decided. */
export const checkAnswers = ({ dossier, frame }: DeskTools, editor: () => Editor, decided: Set<string>): PageAnswers => {
  const skipped = new Set<string>();
  return {
    show: (request) => {
      if (request.query.has('again')) skipped.clear();
      const { corpus, articles, queue } = dossier.state();
      const asked = request.query.get('claim');
      const placed = corpus.claims.find(({ claim }) => claim.id === asked);
      const next = queue.find(({ placed: { claim } }) => !decided.has(claim.id) && !skipped.has(claim.id));
      const item = placed ? (queue.find((one) => one.placed.claim.id === asked) ?? { placed, reasons: [] }) : next;
      if (!item) return checkPage(frame(request), undefined);
      const { claim, article: own } = item.placed;
      const position = item.reasons.find((reason) => reason.position !== undefined)?.position ?? claim.positions[0]?.position;
      const seen = decisionIn(dossier.read(`reviews/${own.id}.yaml`), claim.id);
      const { article } = need(
        articles.find((one) => one.article.id === own.id),
        `article "${own.id}"`,
      );
      return checkPage(frame(request), { item, article, corpus, position, seen });
    },
    edit: ({ form }) => {
      const { corpus } = dossier.state();
      const id = form.get('claim') ?? '';
      const { claim, article } = need(
        corpus.claims.find((placed) => placed.claim.id === id),
        `claim "${id}"`,
      );
      if (form.get('act') === 'skip') {
        skipped.add(id);
        return undefined;
      }
      const parsed = decisionForm.parse({ ...Object.fromEntries(form), position: form.get('position') || form.get('other') || '' });
      const decision = toDecision(claim, parsed, corpus);
      const file = `reviews/${article.id}.yaml`;
      const what = `${parsed.act} ${id}`;
      dossier.edit(file, what, (source) => {
        if (decisionIn(source, id) !== form.get('seen'))
          throw new ChangedMeanwhile('Somebody else has decided on this claim since it was shown: look at it again.');
        return editReview(source, article.id, id, decision, editor());
      });
      decided.add(id);
      return `${what}: written to ${file}.`;
    },
  };
};
