import { editMetadata } from '../edit/edit-seed.ts';
import { articlePage, articlesPage, metadataFields } from '../pages/articles-page.ts';
import { type DeskTools, need, type PageAnswers } from './page-answers.ts';

/** The list of articles with what a run has to say of them, and the page of one with its metadata. */
export const articlesAnswers = ({ dossier, frame }: DeskTools): PageAnswers => {
  const articleOf = (id: string) =>
    need(
      dossier.state().articles.find(({ article }) => article.id === id),
      `article "${id}"`,
    );
  /** The file that holds an article's metadata: its own front matter, or the one beside it. */
  const fileOf = (name: string): string => {
    if (name.endsWith('.md')) return name;
    const stem = name.replace(/\.[^.]+$/u, '');
    return ['.yaml', '.yml'].map((end) => stem + end).find((one) => dossier.read(one) !== undefined) ?? `${stem}.yaml`;
  };
  return {
    show: (request, id) => {
      if (id !== '') return articlePage(frame(request), articleOf(id));
      const { articles, problems } = dossier.state();
      return articlesPage(frame(request), articles, problems);
    },
    edit: ({ form }, id) => {
      const { article } = articleOf(id);
      const file = fileOf(dossier.nameOf(article.file));
      const changed = metadataFields.filter((field) => form.has(field) && form.get(field) !== article.meta[field]);
      const isKept = form.get('act') === 'keep';
      const fields = isKept ? {} : Object.fromEntries(changed.map((field) => [field, form.get(field) ?? '']));
      const words = isKept ? [form.get('words') ?? ''] : [];
      dossier.edit(file, `edit ${id}`, (source) => editMetadata(source, file, file.endsWith('.md'), fields, ...words));
      return `Written to ${file}.`;
    },
  };
};
