import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { makePlainArticle } from '../../evaluate/corpus/make-plain-article.ts';
import { splitSentences } from '../../pipeline/3-sentence/split-sentences.ts';
import { type Engine, engines, extract } from '../../pipeline/4-attribution/find-attributions.ts';

/** What one of them does with a text. */
export type Run = (text: string) => void;

const makeExtraction =
  (engine: Engine): Run =>
  (text) => {
    const article = makePlainArticle(text);
    extract(article, splitSentences(article), { actors: [], outlets: [], topics: [] }, { engine });
  };

/** wink-nlp without sentences or parts of speech: what every token costs before anything is known of it. */
const makeTokenisation = (): Run => {
  const nlp = winkNLP(model, []);
  return (text) => {
    nlp.readDoc(text).tokens().out();
  };
};

type Compromise = (text: string) => { quotations(): { out(kind: 'array'): unknown } };
const isCompromise = (value: unknown): value is Compromise => typeof value === 'function';

/** compromise's quotations, the nearest thing that another library for JavaScript has; undefined where it is not installed. */
const makeQuotations = async (): Promise<Run | undefined> => {
  // Named by a variable: the program and its types do without the package.
  const name = 'compromise';
  const loaded: unknown = await import(name).then(
    (found: { default?: unknown }) => found.default,
    () => undefined,
  );
  if (!isCompromise(loaded)) return undefined;
  return (text) => {
    loaded(text).quotations().out('array');
  };
};

/** Makes one ready to run; nothing where it is not installed. */
type Make = () => Run | undefined | Promise<Run | undefined>;

/** By name, who is measured. */
export const contestants: ReadonlyMap<string, Make> = new Map<string, Make>([
  ...engines.toReversed().map((engine): [string, Make] => [engine, () => makeExtraction(engine)]),
  ['compromise', makeQuotations],
  ['wink-nlp', makeTokenisation],
]);
