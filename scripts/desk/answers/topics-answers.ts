import { z } from 'zod';
import { claimId, positionId, stance } from '../../../src/schema/index.ts';
import { parseYaml } from '../../pipeline/1-seed/parse-yaml.ts';
import { editPosition } from '../edit/edit-seed.ts';
import { markExample } from '../edit/mark-example.ts';
import { topicPage, topicsPage } from '../pages/topics-page.ts';
import { reportTopic } from '../topic-report.ts';
import { type DeskTools, need, type PageAnswers } from './page-answers.ts';

const markForm = z.object({ claim: claimId, position: positionId, stance: z.union([stance, z.literal('none')]) });

/** The list of topics, and the page of one, on which its positions are tried out. */
export const topicsAnswers = ({ dossier, frame }: DeskTools): PageAnswers => {
  const topicOf = (id: string) =>
    need(
      dossier.state().registry.topics.find(({ topic }) => topic.id === id),
      `topic "${id}"`,
    );
  return {
    show: (request, id) => {
      const { corpus, articles } = dossier.state();
      if (id === '') {
        const rows = corpus.topics.map((topic) => {
          const claims = corpus.claimsByTopic.get(topic.id) ?? [];
          const positions = new Set(topic.positions.map((one) => one.id));
          const taken = claims.filter(({ claim }) => claim.positions.some(({ position }) => positions.has(position)));
          return { topic, claims: claims.length, taken: taken.length };
        });
        return topicsPage(frame(request), rows);
      }
      const { topic } = topicOf(id);
      const texts = articles.map(({ article }) => article.text);
      const { value } = parseYaml(dossier.read(`examples/${topic.id}.yaml`) ?? '', '');
      const marks = z.object({ examples: z.array(markForm) }).safeParse(value);
      const marked = new Map((marks.success ? marks.data.examples : []).map((mark) => [`${mark.claim} ${mark.position}`, mark.stance]));
      return topicPage(frame(request), { topic, reports: reportTopic(topic, corpus, texts), marked });
    },
    edit: ({ form }, id) => {
      const { topic, file } = topicOf(id);
      if (form.get('act') === 'mark') {
        const mark = markForm.parse(Object.fromEntries(form));
        const name = `examples/${topic.id}.yaml`;
        dossier.edit(name, `mark ${mark.claim}`, (source) => markExample(source, name, mark));
        return `Marked in ${name}.`;
      }
      const direction = z.enum(['', 'for', 'against']).parse(form.get('direction'));
      const position = form.get('position') ?? '';
      const fields = { matter: (form.get('matter') ?? '').trim(), direction };
      dossier.edit(dossier.nameOf(file), `edit ${position}`, (source) => editPosition(need(source, file), file, position, fields));
      return `Saved in ${file}.`;
    },
  };
};
