import type { Urls } from '../site/urls.ts';

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An OpenSearch 1.1 description (https://github.com/dewitt/opensearch): addresses in it are absolute. */
export const makeOpenSearch = (urls: Urls, site: URL): string => {
  const absolute = (address: string): string => escapeXml(new URL(address, site).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>On Record</ShortName>
  <Description>Who said what, when, and which outlet reported it in which words.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${absolute(urls.file('favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${absolute(urls.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(urls.file('opensearch.xml'))}"/>
</OpenSearchDescription>
`;
};
