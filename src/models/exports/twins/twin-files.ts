import type { MeasuredTable } from '../../../schema/index.ts';
import type { PublicRecord } from '../../record/record.ts';
import { articlePages, claimPages } from '../../site/list-pages.ts';
import type { Urls } from '../../site/urls.ts';
import { licence } from '../data/licence.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { claimTwin } from './claim-twin.ts';
import { actorTwin, articleTwin, outletTwin, topicTwin } from './entry-twins.ts';
import { changesTwin, snapshotsTwin } from './ledger-twins.ts';
import { actorsTwin, articlesTwin, claimsTwin, graphTwin, homeTwin, outletsTwin, topicsTwin } from './list-twins.ts';
import { proseTwin } from './prose-twin.ts';
import { dataTwin, methodsTwin, missingTwin, offlineTwin, searchTwin } from './site-twins.ts';
import { type Blocks, makeTwinKit, plainText, toMarkdown } from './twin-kit.ts';

/** Reads the body of a page of the content as MDX; a matter of the disk, so that it comes from outside the models. */
type ReadBody = (collection: 'articles' | 'topics', id: string) => string;

/** What twins need from outside of the models. */
export interface TwinSources {
  readBody: ReadBody;
  measured: readonly MeasuredTable[];
}

/** Path of the page's twin below the site's folder, without its ending: `topics/x/index`, and `404` for `404.html`. */
const twinPath = (urls: Urls, page: string): string =>
  page.slice(urls.home.length).replace(/(?:\.html|)$/, (ending) => (ending === '' ? 'index' : ''));

/** Makes the Markdown twin of every page that tells readers something; `index.md` beside each page's `index.html`. Pages that only say what is no more have none. */
export const makeTwinFiles =
  ({ readBody, measured }: TwinSources) =>
  (record: PublicRecord): readonly SiteFile[] => {
    const { corpus, urls, ledger } = record;
    const kit = makeTwinKit(record);
    const end = `---\n\n${plainText(licence.words)}`;
    const file = (page: string, make: () => Blocks): SiteFile => ({
      path: twinPath(urls, page),
      type: mimeTypes.md,
      make: once(() => toMarkdown(...make(), end)),
    });
    return [
      file(urls.home, () => homeTwin(kit)),
      file(urls.topics, () => topicsTwin(kit)),
      file(urls.actors, () => actorsTwin(kit)),
      file(urls.outlets, () => outletsTwin(kit)),
      ...articlePages(corpus.articles).map((part) => file(urls.articlesPage(part.number), () => articlesTwin(kit, part))),
      ...claimPages(corpus.claims).map((part) => file(urls.claimsPage(part.number), () => claimsTwin(kit, part))),
      file(urls.graph, () => graphTwin(kit)),
      file(urls.methods, () => methodsTwin(measured)),
      file(urls.data, () => dataTwin(kit)),
      file(urls.search, () => searchTwin(kit)),
      file(urls.offline, () => offlineTwin(kit)),
      file(urls.changes, () => changesTwin(kit, ledger)),
      file(urls.snapshots, () => snapshotsTwin(kit, ledger)),
      file(urls.file('404.html'), () => missingTwin(kit)),
      ...corpus.topics.map((topic) =>
        file(urls.topic(topic.id), () => topicTwin(kit, topic, proseTwin(record, readBody('topics', topic.id)))),
      ),
      ...corpus.actors.map((actor) => file(urls.actor(actor.id), () => actorTwin(kit, actor))),
      ...corpus.outlets.map((outlet) => file(urls.outlet(outlet.id), () => outletTwin(kit, outlet))),
      ...corpus.articles.map((article) =>
        file(urls.article(article.id), () =>
          articleTwin(kit, article, article.rights === 'excerpt' ? '' : proseTwin(record, readBody('articles', article.id))),
        ),
      ),
      ...corpus.claims.map((placed) => file(urls.claim(placed.claim.id), () => claimTwin(kit, placed))),
    ];
  };
