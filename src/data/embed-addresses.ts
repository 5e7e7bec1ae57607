import type { TopicId } from '../schema/index.ts';
import { urls } from './urls.ts';

/** Absolute address of a path of this site; `site` is where it is published. */
export const absolute = (path: string, site: URL | undefined): string => new URL(path, site).href;

/** The live embed's address, and where its description for oEmbed is. */
export const embedAddresses = (topic: TopicId, site: URL | undefined): { live: string; oembed: string } => ({
  live: absolute(urls.embed(topic), site),
  oembed: absolute(urls.oembed(topic), site),
});
