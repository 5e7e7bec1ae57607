import { dateInWords } from '../../../src/models/dates/date-words.ts';
import type { Refusal } from '../../import/known/refused-addresses.ts';
import type { ArticleClaims } from '../../pipeline/6-page/make-pages.ts';
import { textOf } from '../../pipeline/span.ts';
import { type Html, html } from '../html.ts';
import { type DeskFrame, deskPage } from './desk-page.ts';

/** Fields of an article that an editor can set at the desk. */
export const metadataFields = ['title', 'byline', 'published', 'url', 'outlet', 'language', 'rights'] as const;

const refusedPart = (frame: DeskFrame, refusals: readonly Refusal[]): Html | false =>
  refusals.length > 0 &&
  html`<section aria-labelledby="refused"><h2 id="refused">What an import could not take</h2>
<p>These addresses are not asked again. They stand in refused.yaml; where you may read a page, save it with a browser and import the file.</p>
<ul class="rows">${refusals.map(
    ({ address, day, reason }) =>
      html`<li>${address} <span class="why">${dateInWords(day)}: ${reason}</span>
<form method="post" action="${frame.to('/articles')}"><input type="hidden" name="address" value="${address}"><button name="act" value="ask-again">Ask again at the next import</button></form></li>`,
  )}</ul></section>`;

/** All articles with their claims, what a run says of those that failed, and what an import could not take. */
export const articlesPage = (
  frame: DeskFrame,
  articles: readonly ArticleClaims[],
  problems: readonly string[],
  refusals: readonly Refusal[],
): string =>
  deskPage(
    frame,
    'articles',
    'Articles',
    problems.length > 0 &&
      html`<section aria-labelledby="problems"><h2 id="problems">What the last run says</h2><ul class="problems">${problems.map((problem) => html`<li><pre>${problem}</pre></li>`)}</ul></section>`,
    html`<table><thead><tr><th>Article</th><th>Outlet</th><th>Published</th><th>Claims</th><th>Left out</th></tr></thead><tbody>${articles.map(
      ({ article, claims }) =>
        html`<tr><td><a href="${frame.to(`/articles/${article.id}`)}">${article.meta.title}</a></td><td>${article.meta.outlet}</td><td>${dateInWords(article.meta.published)}</td><td>${claims.length}</td><td>${article.removed.length}</td></tr>`,
    )}</tbody></table>`,
    refusedPart(frame, refusals),
  );

const removedPart = (frame: DeskFrame, { article }: ArticleClaims): Html =>
  html`<section aria-labelledby="removed"><h2 id="removed">Left out as no part of the article</h2>
${article.removed.length === 0 && html`<p>Nothing.</p>`}
<ul class="rows">${article.removed.map(({ rule, span }) => {
    const words = textOf(article.text, span);
    return html`<li><span class="why">${rule}</span> ${words}
<form method="post" action="${frame.to(`/articles/${article.id}`)}"><input type="hidden" name="words" value="${words.slice(0, 200)}"><button name="act" value="keep">Put it back</button></form></li>`;
  })}</ul></section>`;

/** One article: its metadata to edit, and what was left out of it. */
export const articlePage = (frame: DeskFrame, made: ArticleClaims): string => {
  const { meta, file, id } = made.article;
  return deskPage(
    frame,
    'articles',
    meta.title,
    html`<p class="why">${file}</p>
<form method="post" action="${frame.to(`/articles/${id}`)}" class="metadata">
${metadataFields.map((name) => html`<label>${name} <input name="${name}" value="${meta[name]}"></label>`)}
<button name="act" value="metadata">Save</button></form>`,
    removedPart(frame, made),
  );
};
