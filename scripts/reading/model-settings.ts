import { longestModelName, modelName } from '../../src/schema/index.ts';
import { UsageError } from '../command/usage-error.ts';
import { formatIssue } from '../pipeline/issue.ts';

/** Which model to ask, and where. */
export interface ModelSettings {
  /** Of the endpoint's OpenAI API, without a slash at its end: `http://127.0.0.1:11434/v1`. */
  url: string;
  /** The model's name as the endpoint knows it. */
  model: string;
  /** The same as readers are told: printable, at most 80 letters. */
  shownModel: string;
  /** Sent as a bearer token where there is one; written nowhere. */
  key: string | undefined;
}

/** A fault that ends the run, in the form of an Issue: what it is of stands where a file's name would. */
export const stopReading = (where: string, code: string, message: string, hint: string): UsageError =>
  new UsageError(formatIssue({ severity: 'error', code, file: where, message, hint }));

/** A model's name without what is not printable, cut to the most that is shown. */
const cleanName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]+/gu, ' ')
    .trim()
    .slice(0, longestModelName)
    .toWellFormed()
    .trim();

/** Reads the settings from the environment. Throws a UsageError where one is missing or cannot be used. */
export const readModelSettings = (env: Readonly<Record<string, string | undefined>>): ModelSettings => {
  const { ON_RECORD_MODEL_URL: address = '', ON_RECORD_MODEL: model = '', ON_RECORD_MODEL_KEY: key = '' } = env;
  const example = 'a local Ollama has http://127.0.0.1:11434/v1';
  if (address === '') throw stopReading('ON_RECORD_MODEL_URL', 'not-set', 'is not set', `${example}; see docs/reading-by-model.md`);
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw stopReading('ON_RECORD_MODEL_URL', 'not-a-web-address', `"${address}" is no address of a server`, example);
  if (url.username !== '' || url.password !== '')
    throw stopReading('ON_RECORD_MODEL_URL', 'key-in-address', 'has a name or password in it', 'give the key as ON_RECORD_MODEL_KEY');
  if (model === '') throw stopReading('ON_RECORD_MODEL', 'not-set', 'is not set', 'give the name of a model that the server has: qwen3:8b');
  const shownModel = cleanName(model);
  if (!modelName.safeParse(shownModel).success)
    throw stopReading('ON_RECORD_MODEL', 'not-a-name', 'has no letter that can be shown', 'give the name of a model that the server has');
  return { url: url.href.replace(/\/+$/, ''), model, shownModel, key: key === '' ? undefined : key };
};
