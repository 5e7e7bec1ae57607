import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const head = (url: string, published: string, title: string): string =>
  `---\nurl: "${url}"\ntitle: "${title}"\npublished: "${published}"\nlanguage: "en"\nrights: "full"\n---\n\n`;

/** Articles of ours on a quarrel over a toll, by file name; no registry stands beside them. */
export const tollArticles: Readonly<Record<string, string>> = {
  '2031-03-02-herald.md': `${head('https://www.velmaherald.co.uk/toll', '2031-03-02', 'Velma to bring in bridge toll')}Transport Minister Ottoline Varga said the bridge toll would be introduced in May. “Nobody likes a bridge toll, and we will introduce it all the same,” she said.

Blue Party leader Casimir Holt said the bridge toll was a mistake. Mr Holt added that the Blue Party would scrap the bridge toll.

The Velma Drivers’ Association (VDA) called the bridge toll unfair. “We were not asked,” said Wenda Prost, a spokeswoman for the Velma Drivers’ Association.
`,
  '2031-03-09-courier.md': `${head('https://courier.example/news/toll', '2031-03-09', 'Drivers march against bridge toll')}Ms Varga told reporters that the bridge toll paid for repairs. Dr Casimir Holt, a former surgeon, said on Friday that his party would vote against the bridge toll.

“It is a tax on work,” said Lembit Oru, 54, who drives a lorry. The VDA said it would march again. The transport ministry said the bridge toll would be introduced in steps.

The Velma government said that it would listen. Velma’s prime minister, Ilse Brandt, said the bridge toll would be introduced as planned.
`,
  '2031-03-12-page.html': `<!doctype html><html lang="en-IE"><head><title>Ferry owners&#8217; plea - The Quay Post</title><link rel="canonical" href="https://quaypost.example/ferry"><meta property="og:title" content="Ferry owners&amp;#8217; plea &amp;amp; a reply"><meta property="og:site_name" content="The Quay Post"><meta property="article:published_time" content="2031-03-12"></head><body><article><h1>Ferry owners&#8217; plea</h1><p>The ferry owners asked the council on Tuesday to think again, and a long debate followed in the old hall by the water.</p><p>“The bridge toll sends cars to us, and we have no room for them,” said Sir Anton Lisk, who owns two ferries on the lower river.</p><p>Sir Anton said that he had written to Ottoline Varga in the winter and had no answer so far.</p></article></body></html>`,
};

/** Writes articles, and nothing else, into a new dossier. */
export const writeDossier = (dir: string, articles: Readonly<Record<string, string>>): string => {
  mkdirSync(path.join(dir, 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(path.join(dir, 'articles', name), text);
  return dir;
};
