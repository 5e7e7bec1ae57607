import { countOf } from '../../../src/models/corpus/name-list.ts';
import { stanceWords } from '../../../src/models/stands/stance-words.ts';
import { type Stance, stance, type Topic } from '../../../src/schema/index.ts';
import { type Html, html } from '../html.ts';
import type { Caught, NearMiss, PositionReport } from '../topic-report.ts';
import { type DeskFrame, deskPage } from './desk-page.ts';

/** What an editor marked as right: by claim and position. */
export type MarkedExamples = ReadonlyMap<string, Stance | 'none'>;

/** One topic with what its words do. */
export interface TopicView {
  topic: Topic;
  reports: readonly PositionReport[];
  marked: MarkedExamples;
}

const excerpt = (claim: Caught['placed']): Html => {
  const words = claim.claim.content.map(({ exact }) => exact).join(' … ');
  return html`${claim.claim.source.exact}: “${words.length > 240 ? `${words.slice(0, 240).replace(/\s\S*$/u, '')} …` : words}”`;
};

const wordsOf = (words: readonly string[]): Html => html`${words.map((word, at) => html`${at > 0 && ', '}<q>${word}</q>`)}`;

const markForm = (
  frame: DeskFrame,
  topic: Topic,
  position: string,
  claim: string,
  given: Stance | 'none',
  marked: MarkedExamples,
): Html => {
  const mark = marked.get(`${claim} ${position}`);
  return html`<form method="post" action="${frame.to(`/topics/${topic.id}`)}">
<input type="hidden" name="claim" value="${claim}"><input type="hidden" name="position" value="${position}">
<select name="stance" aria-label="What is right">${[...stance.options, 'none' as const].map(
    (one) =>
      html`<option value="${one}"${one === (mark ?? given) && html` selected`}>${one === 'none' ? 'not on this' : stanceWords[one].word}</option>`,
  )}</select>
<button name="act" value="mark">${mark === undefined ? 'Mark as right' : mark === given ? 'Marked: as found' : 'Marked: not as found'}</button>
</form>`;
};

const caughtRow = (
  frame: DeskFrame,
  topic: Topic,
  position: string,
  marked: MarkedExamples,
  { placed, taken, words, alsoUnder }: Caught,
): Html =>
  html`<li><strong class="stance-${taken.stance}">${stanceWords[taken.stance].glyph} ${stanceWords[taken.stance].word}</strong> ${excerpt(placed)}
<p class="why">${taken.why !== undefined && `because ${taken.why}; `}${words.length > 0 ? html`by ${wordsOf(words)}` : 'by what the article spoke of before'}${alsoUnder.length > 0 && html`; <strong>also under ${alsoUnder.join(', ')}</strong>`}; <a href="${frame.to(`/check?claim=${placed.claim.id}`)}">decide</a></p>
${markForm(frame, topic, position, placed.claim.id, taken.stance, marked)}</li>`;

const nearRow = (frame: DeskFrame, topic: Topic, position: string, marked: MarkedExamples, { placed, words, missing }: NearMiss): Html =>
  html`<li>${excerpt(placed)}<p class="why">has ${wordsOf(words)}, and none of ${wordsOf(missing)}</p>
${markForm(frame, topic, position, placed.claim.id, 'none', marked)}</li>`;

const positionPart = (frame: DeskFrame, { topic, marked }: TopicView, { position, caught, near, idle, wide }: PositionReport): Html =>
  html`<section aria-labelledby="${position.id}"><h2 id="${position.id}">${position.label}: ${position.text}</h2>
<form method="post" action="${frame.to(`/topics/${topic.id}`)}" class="fields">
<input type="hidden" name="position" value="${position.id}">
<label>Matter <input name="matter" value="${position.matter}" placeholder="derived from the text"></label>
<label>Points <select name="direction">${[
    ['', 'as the text says'],
    ['for', 'for the matter'],
    ['against', 'against the matter'],
  ].map(
    ([value, label]) => html`<option value="${value}"${value === (position.direction ?? '') && html` selected`}>${label}</option>`,
  )}</select></label>
<button name="act" value="position">Save</button></form>
${idle.length > 0 && html`<p>In no article: ${wordsOf(idle)}.</p>`}
${wide.length > 0 && html`<p>In a third of all claims or more, so that they tell nothing apart: ${wide.map(({ words, claims }) => html`<q>${words}</q> (${claims}) `)}</p>`}
<h3>${caught.length} caught</h3><ul class="rows">${caught.map((one) => caughtRow(frame, topic, position.id, marked, one))}</ul>
${near.length > 0 && html`<details><summary>${countOf(near.length, 'near miss', 'near misses')}</summary><ul class="rows">${near.map((one) => nearRow(frame, topic, position.id, marked, one))}</ul></details>`}
</section>`;

/** One topic: for each position what it catches and by which word, what it nearly catches, and which words are idle or too wide. */
export const topicPage = (frame: DeskFrame, view: TopicView): string =>
  deskPage(
    frame,
    'topics',
    view.topic.title,
    html`<p>${view.topic.question}</p><p>${countOf(view.marked.size, 'example')} marked; every run compares what it finds with them. Some twenty make a test.</p>`,
    view.reports.map((report) => positionPart(frame, view, report)),
  );

/** All topics. */
export const topicsPage = (frame: DeskFrame, topics: readonly { topic: Topic; claims: number; taken: number }[]): string =>
  deskPage(
    frame,
    'topics',
    'Topics',
    topics.length === 0
      ? html`<p>There is no topic yet. Run <code>npm run draft</code>, and put what you keep of it into <code>topics/</code>.</p>`
      : html`<ul class="rows">${topics.map(
          ({ topic, claims, taken }) =>
            html`<li><a href="${frame.to(`/topics/${topic.id}`)}">${topic.title}</a>: ${topic.question} <span class="why">${countOf(claims, 'claim')}, ${taken} with a stance</span></li>`,
        )}</ul>`,
  );
