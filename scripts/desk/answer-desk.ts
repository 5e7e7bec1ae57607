import { z } from 'zod';
import { actorsAnswers } from './answers/actors-answers.ts';
import { articlesAnswers } from './answers/articles-answers.ts';
import { checkAnswers } from './answers/check-answers.ts';
import { NotThere, type PageAnswers } from './answers/page-answers.ts';
import { topicsAnswers } from './answers/topics-answers.ts';
import type { Dossier } from './dossier.ts';
import type { Editor } from './edit/edit-review.ts';
import type { DeskFrame, DeskPageName } from './pages/desk-page.ts';
import type { DeskAnswer, DeskRequest } from './serve-desk.ts';

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

/** Makes what answers the pages and forms of the desk. */
export const makeDesk = ({ dossier, name, editor, files, openSite }: DeskParts): ((request: DeskRequest) => Promise<DeskAnswer>) => {
  /** Decided since the last run, which does not know of it yet. */
  const decided = new Set<string>();
  /** What the last form came to. */
  let told = '';
  const counts = () => {
    const { corpus, articles, queue } = dossier.state();
    const waiting = queue.filter(({ placed: { claim } }) => !decided.has(claim.id)).length;
    const withdrawn = articles.reduce((sum, one) => sum + (one.withdrawn?.length ?? 0), 0);
    return { waiting, decided: corpus.claims.length + withdrawn - waiting };
  };
  const frame = ({ to }: DeskRequest): DeskFrame => {
    const said = told;
    told = '';
    const [isBuilding, fault, lastEdit] = [dossier.isBuilding(), dossier.fault(), dossier.lastEdit()];
    return { to, dossier: name, ...counts(), isBuilding, fault, lastEdit, told: said };
  };
  const tools = { dossier, frame };
  const answers: ReadonlyMap<string, PageAnswers> = new Map<DeskPageName, PageAnswers>([
    ['check', checkAnswers(tools, editor, decided)],
    ['topics', topicsAnswers(tools)],
    ['actors', actorsAnswers(tools)],
    ['articles', articlesAnswers(tools)],
  ]);

  const undo = (): string => {
    const what = dossier.lastEdit();
    dossier.undo();
    decided.clear();
    return what === undefined ? '' : `Taken back: ${what}.`;
  };

  const get = async (request: DeskRequest): Promise<DeskAnswer> => {
    const [, page = '', id = ''] = request.path.split('/');
    const file = files.get(request.path);
    if (file) return file;
    if (page === '') return { location: request.to('/check') };
    if (page === 'state') {
      const { decided: done, waiting } = counts();
      const state = { isBuilding: dossier.isBuilding(), progress: `${done} decided, ${waiting} waiting` };
      return { type: 'application/json', body: JSON.stringify(state) };
    }
    if (page === 'site') {
      await dossier.settle();
      return { location: await openSite(request.path.slice('/site/'.length)) };
    }
    const found = answers.get(page);
    if (!found) throw new NotThere('There is no such page.');
    return { type: 'text/html', body: found.show(request, id) };
  };

  const post = (request: DeskRequest): DeskAnswer => {
    const [, page = '', id = ''] = request.path.split('/');
    const { form } = request;
    const isUndo = page === 'undo';
    let back = isUndo ? (/^\/(?:check|topics|actors|articles)$/u.exec(form.get('back') ?? '')?.[0] ?? '/check') : request.path;
    try {
      const found = answers.get(page);
      if (!isUndo && !found) throw new NotThere('There is no such form.');
      told = (isUndo ? undo() : found?.edit(request, id)) ?? told;
    } catch (error) {
      // A programmer's fault goes on; what an editor or a file is at fault for is said, and nothing was written.
      if (error instanceof TypeError || error instanceof RangeError || !(error instanceof Error)) throw error;
      told = error instanceof z.ZodError ? 'The form cannot be used as it was sent.' : error.message;
      if (page === 'check') back = `/check?claim=${encodeURIComponent(form.get('claim') ?? '')}`;
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
