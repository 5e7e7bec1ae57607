import { expect, test } from 'vitest';
import { makeUrls } from '../site/urls.ts';
import { resolveProseLink } from './resolve-prose-link.ts';
import { sampleCorpus } from './sample.fixture.ts';

const resolve = (href: string) => resolveProseLink(sampleCorpus(), makeUrls('/record/'), href);

test.each([
  ['claim:aaaaaaaaaa', '/record/claims/aaaaaaaaaa/', false],
  ['actor:ada-north', '/record/actors/ada-north/', false],
  ['topic:bridge', '/record/topics/bridge/', false],
  ['article:first', '/record/articles/first/', false],
  ['outlet:town-paper', '/record/outlets/town-paper/', false],
  ['https://example.org/', 'https://example.org/', true],
  ['#part', '#part', false],
])('%s', (href, address, external) => {
  expect(resolve(href)).toEqual({ href: address, external });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'relative/path', ''])('%j is no link', (href) => {
  expect(resolve(href)).toBeNull();
});

test.each(['actor:nobody', 'claim:zzzzzzzzzz'])('%s stops the build', (href) => {
  expect(() => resolve(href)).toThrow(/^unknown (actor|claim): /);
});
