import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { Claim } from '../../../src/schema/index.ts';
import type { Registry } from '../1-seed/seed.ts';
import type { Article } from '../2-article/article.ts';
import { refuseSlow } from '../2-article/parse-markdown.ts';
import { type Issue, nearestHint } from '../issue.ts';
import type { Page } from './page.ts';

const idsIn = (value: unknown): readonly string[] => {
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? [id] : [];
};

/** The ids in the front matter of an earlier page: its own, and its claims'. */
const idsOfPage = ({ source }: Page): { article: readonly string[]; claims: readonly string[] } => {
  const data: unknown = parse(source.split('\n---\n')[0] ?? '');
  const claims: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'claims') : [];
  return { article: idsIn(data), claims: Array.isArray(claims) ? claims.flatMap(idsIn) : [] };
};

/** Everything that a topic's prose may link to: what this run made, and the earlier pages that it keeps. */
export const listTargets = (
  articles: readonly Article[],
  claims: readonly Claim[],
  registry: Registry,
  kept: readonly Page[],
): LinkTargets => {
  const earlier = kept.filter(({ path }) => path.startsWith('articles/')).map(idsOfPage);
  return {
    claim: new Set([...claims.map(({ id }) => id), ...earlier.flatMap((page) => page.claims)]),
    article: new Set([...articles.map(({ id }) => id), ...earlier.flatMap((page) => page.article)]),
    actor: new Set(registry.actors.map(({ id }) => id)),
    outlet: new Set(registry.outlets.map(({ id }) => id)),
    topic: new Set([
      ...registry.topics.map(({ topic }) => topic.id),
      ...kept.flatMap(({ path }) => /^topics\/(.+)\.mdx$/.exec(path)?.[1] ?? []),
    ]),
  };
};

/** Ids that prose may link to, by scheme: `claim:ffgcp2eqb3`, `actor:russia`. */
export type LinkTargets = Readonly<Record<'claim' | 'actor' | 'topic' | 'article' | 'outlet', ReadonlySet<string>>>;

const isScheme = (scheme: string, targets: LinkTargets): scheme is keyof LinkTargets => Object.hasOwn(targets, scheme);

type Fault = Pick<Issue, 'code' | 'message' | 'hint'>;

/** What is wrong with a link's address; undefined where nothing is. */
const faultOf = (url: string, targets: LinkTargets): Fault | undefined => {
  const [, scheme = '', target = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(url) ?? [];
  if (/^https?$/i.test(scheme))
    return URL.canParse(url)
      ? undefined
      : { code: 'bad-link', message: `"${url}" is not a web address`, hint: 'copy the address from the browser' };
  if (!isScheme(scheme, targets))
    return {
      code: 'bad-link',
      message: `"${url}" is no link that may stand here`,
      hint: 'link to https://..., or to claim:ID, actor:ID, topic:ID, article:ID or outlet:ID',
    };
  if (targets[scheme].has(target)) return undefined;
  return {
    code: `unknown-${scheme}`,
    message: `there is no ${scheme} "${target}"`,
    ...nearestHint(target, [...targets[scheme]], 'name one that is there, or remove the link'),
  };
};

const replace = (parent: Parents, index: number, nodes: readonly Nodes[]): void => {
  const children: Nodes[] = parent.children;
  children.splice(index, 1, ...nodes);
};

/**
 * A topic's prose as a tree that can be published, and what was wrong in it, located in its file. Links
 * that lead nowhere are reduced to their words, pictures to their description; HTML becomes the text it is
 * written as. Throws a RangeError on prose that would take minutes to parse. Headings begin at the second level, under the page's title.
 */
export const checkProse = (
  prose: string,
  file: string,
  firstLine: number,
  targets: LinkTargets,
): { tree: Root; issues: readonly Issue[] } => {
  refuseSlow(prose);
  const tree = fromMarkdown(prose, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const issues: Issue[] = [];
  const report = (node: Nodes, severity: Issue['severity'], fault: Fault): void => {
    const start = node.position?.start;
    issues.push({ severity, file, line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1, ...fault });
  };
  const badLabels = new Set<string>();
  visit(tree, 'definition', (node, index, parent) => {
    const fault = faultOf(node.url, targets);
    if (!fault || !parent || index === undefined) return undefined;
    report(node, 'error', fault);
    badLabels.add(node.identifier);
    replace(parent, index, []);
    return [SKIP, index];
  });
  visit(tree, (node: Nodes, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'link' || (node.type === 'linkReference' && badLabels.has(node.identifier))) {
      const fault = node.type === 'link' ? faultOf(node.url, targets) : undefined;
      if (fault) report(node, 'error', fault);
      if (fault || node.type === 'linkReference') {
        replace(parent, index, node.children);
        return [SKIP, index];
      }
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report(node, 'error', { code: 'picture', message: 'pictures cannot stand in prose', hint: 'describe it in words, or link to it' });
      replace(parent, index, [{ type: 'text', value: node.alt ?? '' }]);
      return [SKIP, index + 1];
    } else if (node.type === 'html') {
      report(node, 'note', { code: 'html-as-text', message: 'HTML is shown as the text it is written as', hint: 'write it in Markdown' });
      const text: RootContent = { type: 'text', value: node.value };
      const isFlow =
        parent.type !== 'paragraph' &&
        parent.type !== 'heading' &&
        !('url' in parent) &&
        !/^(?:emphasis|strong|delete|tableCell|linkReference)$/.test(parent.type);
      replace(parent, index, [isFlow ? { type: 'paragraph', children: [text] } : text]);
      return [SKIP, index + 1];
    } else if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    return undefined;
  });
  return { tree, issues };
};
