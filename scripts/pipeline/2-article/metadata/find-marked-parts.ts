import type { Element, Page } from './page.ts';
import { toLine } from './to-line.ts';

/** Around the article: other stories, menus, comments. What stands there is of something else. */
const elsewhere =
  'aside, nav, footer, [class*="related" i], [class*="teaser" i], [class*="promo" i], [class*="recommend" i], [class*="trending" i], [class*="most-" i], [class*="sidebar" i], [class*="comment" i], [class*="latest" i], [class*="caption" i], figure';

const isOfArticle = (element: Element): boolean => element.closest(elsewhere) === null;

const bylineMarks =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author-name" i]';

/** More of them on a page are a list of stories, each with its own. */
const mostBylines = 3;

/**
 * Names that a page marks as those of its writers: of one kind of mark those outside of other stories, while they are few.
 */
export const findMarkedByline = (page: Page): readonly string[] =>
  bylineMarks.split(', ').flatMap((mark) => {
    const own = [...page.querySelectorAll(mark)].filter(isOfArticle);
    const names = [...new Set(own.flatMap(({ textContent }) => toLine(textContent ?? '') ?? []))];
    if (names.length === 0 || names.length > mostBylines) return [];
    // What is only classed must say "By"; a byline that holds another is the longer one of the two.
    const sure = mark.startsWith('[class')
      ? names.filter((name) => mark.includes('author-name') || /^(?:written )?by\b/i.test(name))
      : names;
    const whole = sure.filter((name) => !sure.some((other) => other !== name && other.includes(name)));
    return whole.length === 0 ? [] : [whole.join(', ')];
  });

const modified = /modif|updat|edit/i;
const published = /publi|posted|pubdate|entry-date|dateline|timestamp/i;

/**
 * When the page says that its article was published: a `time` that says so of itself, or one that stands beside a byline.
 * One of a change, or of another story, tells nothing.
 */
export const findMarkedTime = (page: Page): string | undefined => {
  const times = [...page.querySelectorAll('time[datetime]')].filter(isOfArticle);
  const roleOf = (time: Element): string => ['itemprop', 'class', 'id', 'pubdate'].map((name) => time.getAttribute(name) ?? '').join(' ');
  const plain = times.filter((time) => !modified.test(roleOf(time)));
  const own = plain.find((time) => time.getAttribute('pubdate') !== null || published.test(roleOf(time)));
  const beside = plain.find((time) => {
    const byline = time.closest('[class*="byline" i], [class*="meta" i], header');
    return byline !== null && /By \p{Lu}|\bby \p{Lu}/u.test(byline.textContent ?? '') && !modified.test(byline.textContent ?? '');
  });
  return (own ?? beside)?.getAttribute('datetime') ?? undefined;
};
