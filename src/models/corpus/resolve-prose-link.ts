import { actorId, articleId, claimId, outletId, topicId } from '../../schema/index.ts';
import type { Urls } from '../site/urls.ts';
import type { Corpus } from './corpus.ts';
import { lookUp } from './look-up.ts';

/**
 * Where a link of prose leads. `claim:ID`, `actor:ID`, `topic:ID`, `article:ID` and `outlet:ID` lead to
 * the entry's page, and throw where there is none. Web addresses and anchors stay. Null for anything
 * else, such as `javascript:`: the words then stand without a link.
 */
export const resolveProseLink = (corpus: Corpus, urls: Urls, href: string): { href: string; external: boolean } | null => {
  const [, scheme = '', id = ''] = /^([a-z]+):(.*)$/s.exec(href) ?? [];
  const own = (address: string) => ({ href: address, external: false });
  switch (scheme) {
    case 'claim':
      return own(urls.claim(lookUp(corpus.claimById, claimId.parse(id), 'claim').claim.id));
    case 'actor':
      return own(urls.actor(lookUp(corpus.actorById, actorId.parse(id), 'actor').id));
    case 'topic':
      return own(urls.topic(lookUp(corpus.topicById, topicId.parse(id), 'topic').id));
    case 'article':
      return own(urls.article(lookUp(corpus.articleById, articleId.parse(id), 'article').id));
    case 'outlet':
      return own(urls.outlet(lookUp(corpus.outletById, outletId.parse(id), 'outlet').id));
    case 'http':
    case 'https':
      return { href, external: true };
    default:
      return href.startsWith('#') ? own(href) : null;
  }
};
