import { stemmer } from 'stemmer';

/** Words that carry grammar rather than content, with the verbs that only attribute. "not" and its like are content: they turn a statement round. */
const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those such same own other another each both all any some
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  himself herself itself themselves one's 1
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  it's that's there's he's she's we'll they'll it'll i'm we're they're i've we've
  of in on at to from by with for into onto upon about over under after before between through during as than per via within
  and or but nor so if then while when where whereas because although though there here also too just only very
  said says say saying told tells tell telling added adds adding stated states stating according stressed noted explained`
    .split(/\s+/u)
    .filter((entry) => entry !== ''),
);

/** True where a word says something of the subject: a noun, a name, a number, a verb that does more than attribute. */
export const isContentWord = ({ key }: { key: string }): boolean => !functionWords.has(key);

/** The stem of a word (Porter 1980), for "is it the same word in another form": "deploys", "deployed" -> "deploi". */
export const stemOf = (key: string): string => stemmer(key.replace(/'s?$/u, ''));
