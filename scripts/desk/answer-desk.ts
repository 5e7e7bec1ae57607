import { z } from 'zod';
import type { PlacedClaim } from '../../src/models/corpus/corpus.ts';
import { claimId, positionId, stance, type TopicId } from '../../src/schema/index.ts';
import { parseRefused, refusedFile, removeRefused } from '../import/known/refused-addresses.ts';
import { parseYaml } from '../pipeline/1-seed/parse-yaml.ts';
import { formatIssue } from '../pipeline/issue.ts';
import { ChangedMeanwhile, type Dossier } from './dossier.ts';
import { decisionForm, toDecision, Undecidable } from './edit/decide.ts';
import { type Editor, editReview } from './edit/edit-review.ts';
import { addActor, addAlias, editMetadata, editPosition, removeAlias } from './edit/edit-seed.ts';
import { markExample } from './edit/mark-example.ts';
import { actorsPage } from './pages/actors-page.ts';
import { articlePage, articlesPage, metadataFields } from './pages/articles-page.ts';
import { checkPage } from './pages/check-page.ts';
import type { DeskFrame } from './pages/desk-page.ts';
import { topicPage, topicsPage } from './pages/topics-page.ts';
import type { DeskAnswer, DeskRequest } from './serve-desk.ts';
import { suggestEntry } from './suggest-entry.ts';
import { reportTopic } from './topic-report.ts';
import { listUnresolved } from './unresolved-speakers.ts';

/** What the desk works with. */
export interface DeskParts {
  dossier: Dossier;
  /** Shown in titles. */
  name: string;
  editor: () => Editor;
  /** Files that pages ask for: `/desk.css`. */
  files: ReadonlyMap<string, { type: string; body: string }>;
  /** The address of a page of the site, which is started when it is first wanted. */
  openSite: (path: string) => Promise<string>;
}

/** What a run says of a claim in a file of `reviews/`, letter by letter; empty where nothing. */
const decisionIn = (source: string | undefined, claim: string): string => {
  const { value } = parseYaml(source ?? '', '');
  const claims: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'claims') : undefined;
  const decision: unknown =
    typeof claims === 'object' && claims !== null && Object.hasOwn(claims, claim) ? Reflect.get(claims, claim) : undefined;
  return decision === undefined ? '' : JSON.stringify(decision);
};

const html = (body: string): DeskAnswer => ({ type: 'text/html', body });

/** Thrown where a page or an entry is asked for that is not there. */
class NotThere extends Error {}

const need = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new NotThere(`There is no ${what}.`);
  return value;
};

const markForm = z.object({ claim: claimId, position: positionId, stance: z.union([stance, z.literal('none')]) });
const idIn = (words: string): string => /\(([^()]+)\)$/u.exec(words)?.[1] ?? words;

/** Makes what answers the pages and forms of the desk. */
export const makeDesk = ({ dossier, name, editor, files, openSite }: DeskParts): ((request: DeskRequest) => Promise<DeskAnswer>) => {
  const skipped = new Set<string>();
  /** Decided since the last run, which does not know of it yet. */
  const decided = new Set<string>();
  let told = '';
  const queueNow = () => dossier.state().queue.filter(({ placed: { claim } }) => !decided.has(claim.id));
  const counts = () => {
    const { corpus, articles } = dossier.state();
    const waiting = queueNow().length;
    const withdrawn = articles.reduce((sum, one) => sum + (one.withdrawn?.length ?? 0), 0);
    return { waiting, decided: corpus.claims.length + withdrawn - waiting };
  };
  const frame = ({ to }: DeskRequest): DeskFrame => {
    const said = told;
    told = '';
    return {
      to,
      dossier: name,
      ...counts(),
      isBuilding: dossier.isBuilding(),
      fault: dossier.fault(),
      lastEdit: dossier.lastEdit(),
      told: said,
    };
  };
  const articleOf = (id: string) =>
    need(
      dossier.state().articles.find(({ article }) => article.id === id),
      `article "${id}"`,
    );

  const showCheck = (request: DeskRequest): DeskAnswer => {
    if (request.query.has('again')) skipped.clear();
    const { corpus, graphs: _, queue } = dossier.state();
    const asked = request.query.get('claim');
    const placed: PlacedClaim | undefined = corpus.claims.find(({ claim }) => claim.id === asked);
    const waiting = queueNow().filter(({ placed }) => !skipped.has(placed.claim.id));
    const item = placed ? (queue.find((one) => one.placed.claim.id === asked) ?? { placed, reasons: [] }) : waiting[0];
    if (!item) return html(checkPage(frame(request), undefined));
    const { claim, article } = item.placed;
    const position = item.reasons.find((reason) => reason.position !== undefined)?.position ?? claim.positions[0]?.position;
    const seen = decisionIn(dossier.read(`reviews/${article.id}.yaml`), claim.id);
    return html(checkPage(frame(request), { item, article: articleOf(article.id).article, corpus, position, seen }));
  };

  const decide = (request: DeskRequest): void => {
    const { form } = request;
    const { corpus } = dossier.state();
    const id = form.get('claim') ?? '';
    const { claim, article } = need(
      corpus.claims.find((placed) => placed.claim.id === id),
      `claim "${id}"`,
    );
    if (form.get('act') === 'skip') {
      skipped.add(id);
      return;
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
    told = `${what}: written to ${file}.`;
  };

  const topicOf = (id: string) =>
    need(
      dossier.state().registry.topics.find(({ topic }) => topic.id === id),
      `topic "${id}"`,
    );

  const showTopic = (request: DeskRequest, id: string): DeskAnswer => {
    const { corpus, articles } = dossier.state();
    const { topic } = topicOf(id);
    const texts = articles.map(({ article }) => article.text);
    const { value } = parseYaml(dossier.read(`examples/${topic.id}.yaml`) ?? '', '');
    const marks = z.object({ examples: z.array(markForm) }).safeParse(value);
    const marked = new Map(
      (marks.success ? marks.data.examples : []).map(({ claim, position, stance }) => [`${claim} ${position}`, stance]),
    );
    return html(topicPage(frame(request), { topic, reports: reportTopic(topic, corpus, texts), marked }));
  };

  const editTopic = ({ form }: DeskRequest, id: string): void => {
    const { topic, file } = topicOf(id);
    if (form.get('act') === 'mark') {
      const mark = markForm.parse(Object.fromEntries(form));
      const name = `examples/${topic.id}.yaml`;
      dossier.edit(name, `mark ${mark.claim}`, (source) => markExample(source, name, mark));
      told = `Marked in ${name}.`;
      return;
    }
    const direction = z.enum(['', 'for', 'against']).parse(form.get('direction'));
    const position = form.get('position') ?? '';
    const fields = { matter: (form.get('matter') ?? '').trim(), direction };
    dossier.edit(dossier.nameOf(file), `edit ${position}`, (source) => editPosition(need(source, file), file, position, fields));
    told = `Saved in ${file}.`;
  };

  const showActors = (request: DeskRequest): DeskAnswer => {
    const { corpus } = dossier.state();
    const actors = corpus.actors.map((actor) => ({ actor, claims: corpus.claimsByActor.get(actor.id)?.length ?? 0 }));
    return html(actorsPage(frame(request), listUnresolved(corpus), suggestEntry, actors));
  };

  const editActors = ({ form }: DeskRequest): void => {
    const words = (form.get('words') ?? '').trim();
    const merged = form.get('merge');
    const act = merged === null ? form.get('act') : 'merge';
    const actor = idIn((merged ?? form.get('actor') ?? '').trim());
    if (words === '') throw new Undecidable('There are no words to put under an entry.');
    const file = 'actors.yaml';
    dossier.edit(file, `${act} “${words}”`, (source) => {
      if (act === 'merge') return addAlias(need(source, file), actor, words);
      if (act === 'split') return removeAlias(need(source, file), actor, words);
      const field = (name: string): string => (form.get(name) ?? '').trim();
      const aliases = field('name') === words ? {} : { aliases: [words] };
      return addActor(source, { id: field('id'), name: field('name'), kind: field('kind'), description: field('description'), ...aliases });
    });
    told = `Written to ${file}.`;
  };

  const showArticles = (request: DeskRequest): string => {
    const { refusals, issues } = parseRefused(dossier.read(refusedFile) ?? '', refusedFile);
    const { articles, problems } = dossier.state();
    return articlesPage(frame(request), articles, [...problems, ...issues.map(formatIssue)], refusals);
  };

  const forgetRefusal = ({ form }: DeskRequest): void => {
    const address = form.get('address') ?? '';
    dossier.edit(refusedFile, `ask ${address} again`, (source) => removeRefused(source ?? '', address));
    told = `The next import asks ${address} again.`;
  };

  const editArticle = ({ form }: DeskRequest, id: string): void => {
    const { article } = articleOf(id);
    const name = dossier.nameOf(article.file);
    const isMarkdown = name.endsWith('.md');
    const stem = name.replace(/\.[^.]+$/u, '');
    const file = isMarkdown
      ? name
      : (['.yaml', '.yml'].map((end) => stem + end).find((one) => dossier.read(one) !== undefined) ?? `${stem}.yaml`);
    const changed = metadataFields.filter((field) => form.has(field) && form.get(field) !== article.meta[field]);
    dossier.edit(file, `edit ${id}`, (source) =>
      form.get('act') === 'keep'
        ? editMetadata(source, file, isMarkdown, {}, form.get('words') ?? '')
        : editMetadata(source, file, isMarkdown, Object.fromEntries(changed.map((field) => [field, form.get(field) ?? '']))),
    );
    told = `Written to ${file}.`;
  };

  const get = async (request: DeskRequest): Promise<DeskAnswer> => {
    const [, page = '', id = ''] = request.path.split('/');
    const file = files.get(request.path);
    if (file) return file;
    if (page === '') return { location: request.to('/check') };
    if (page === 'state') {
      const { decided, waiting } = counts();
      return {
        type: 'application/json',
        body: JSON.stringify({ isBuilding: dossier.isBuilding(), progress: `${decided} decided, ${waiting} waiting` }),
      };
    }
    if (page === 'site') {
      await dossier.settle();
      return { location: await openSite(request.path.slice('/site/'.length)) };
    }
    if (page === 'check') return showCheck(request);
    if (page === 'topics' && id !== '') return showTopic(request, id);
    if (page === 'topics') {
      const { corpus } = dossier.state();
      const claimsOf = (topic: TopicId) => corpus.claimsByTopic.get(topic) ?? [];
      const rows = corpus.topics.map((topic) => ({
        topic,
        claims: claimsOf(topic.id).length,
        taken: claimsOf(topic.id).filter(({ claim }) =>
          topic.positions.some((one) => claim.positions.some(({ position }) => position === one.id)),
        ).length,
      }));
      return html(topicsPage(frame(request), rows));
    }
    if (page === 'actors') return showActors(request);
    if (page === 'articles' && id !== '') return html(articlePage(frame(request), articleOf(id)));
    if (page === 'articles') return html(showArticles(request));
    throw new NotThere('There is no such page.');
  };

  const post = (request: DeskRequest): DeskAnswer => {
    const [, page = '', id = ''] = request.path.split('/');
    let back = request.path;
    try {
      if (page === 'undo') {
        back = /^\/(?:check|topics|actors|articles)$/u.exec(request.form.get('back') ?? '')?.[0] ?? '/check';
        const what = dossier.lastEdit();
        dossier.undo();
        decided.clear();
        told = what === undefined ? '' : `Taken back: ${what}.`;
      } else if (page === 'check') decide(request);
      else if (page === 'topics') editTopic(request, id);
      else if (page === 'actors') editActors(request);
      else if (page === 'articles' && id === '') forgetRefusal(request);
      else if (page === 'articles') editArticle(request, id);
      else throw new NotThere('There is no such form.');
    } catch (error) {
      // A programmer's fault goes on; what an editor or a file is at fault for is said, and nothing was written.
      if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
      told = error instanceof z.ZodError ? 'The form cannot be used as it was sent.' : error.message;
      if (page === 'check') back = `/check?claim=${encodeURIComponent(request.form.get('claim') ?? '')}`;
    }
    return { location: request.to(back) };
  };

  return async (request) => {
    try {
      return request.method === 'GET' ? await get(request) : post(request);
    } catch (error) {
      if (error instanceof NotThere) return { status: 404, type: 'text/plain', body: `${error.message}\n` };
      throw error;
    }
  };
};
