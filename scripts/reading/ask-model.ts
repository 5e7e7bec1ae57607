import { z } from 'zod';
import { answerSchema, type Question } from '../pipeline/5-claim/readings/make-question.ts';
import { shorten } from '../pipeline/show-text.ts';
import { type ModelSettings, stopReading } from './model-settings.ts';
import { type Patience, postJson } from './post-json.ts';

/** Tokens of one exchange, as the server counts them; 0 where it does not. */
export interface Tokens {
  asked: number;
  answered: number;
}

/** Why a question has no answer that could be looked at. */
export type Silence = 'timed-out' | 'server-error' | 'too-large' | 'cut-off' | 'declined' | 'not-the-protocol' | 'not-json';

/** What one question came to: the model's answer as JSON, unchecked, or why there is none. */
export type Asked = { answer: unknown; tokens: Tokens } | { silence: Silence; tokens: Tokens } | 'stopped';

const count = z.int().nonnegative().catch(0);

/** Of the OpenAI chat API, no more than is used. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(undefined),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const none: Tokens = { asked: 0, answered: 0 };

const readCompletion = (text: string): Asked => {
  const parsed = completion.safeParse(parseJson(text));
  const choice = parsed.data?.choices[0];
  if (!choice) return { silence: 'not-the-protocol', tokens: none };
  const { prompt_tokens: asked = 0, completion_tokens: answered = 0 } = parsed.data?.usage ?? {};
  const tokens = { asked, answered };
  const { content, refusal } = choice.message;
  if (refusal) return { silence: 'declined', tokens };
  if (choice.finish_reason === 'length') return { silence: 'cut-off', tokens };
  const answer = parseJson(content ?? '');
  return answer === undefined ? { silence: 'not-json', tokens } : { answer, tokens };
};

/** What a server says is wrong, without the key that it may repeat. */
const serverWords = (text: string, key: string | undefined): string => {
  const parsed = z
    .object({ error: z.union([z.string(), z.object({ message: z.string() })]) })
    .transform(({ error }) => (typeof error === 'string' ? error : error.message))
    .safeParse(parseJson(text));
  const words = parsed.data ?? text;
  return shorten((key === undefined ? words : words.replaceAll(key, '…')).replace(/\s+/g, ' '), 200);
};

/** Throws what ends the run: with this status no further question would be answered. */
const stopAt = (status: number, text: string, { url, model, key }: ModelSettings): never => {
  const words = serverWords(text, key);
  const said = words === '' ? '' : `: ${words}`;
  if (status === 401 || status === 403) {
    const hint = key === undefined ? 'give the key as ON_RECORD_MODEL_KEY' : 'check ON_RECORD_MODEL_KEY';
    throw stopReading(url, 'refused', `does not let you in (${status})${said}`, hint);
  }
  if (status === 404)
    throw stopReading(url, 'unknown-model', `has no model "${model}", or no chat there (404)${said}`, `its models are at ${url}/models`);
  if (status === 429) throw stopReading(url, 'busy', `takes no more questions now (429)${said}`, 'run the same again later: it goes on');
  if (status >= 300 && status < 400)
    throw stopReading(url, 'moved', `sends on to another address (${status})`, 'give that one as ON_RECORD_MODEL_URL');
  throw stopReading(
    url,
    'not-accepted',
    `does not accept the question (${status})${said}`,
    'does it speak the OpenAI chat API with JSON schema output?',
  );
};

/**
 * Makes what puts questions to a model by the OpenAI chat API with JSON schema output. It throws a UsageError where no further
 * question would be answered either: no connection, no such model, a key that is refused.
 */
export const makeModel = (settings: ModelSettings, patience: Patience): ((question: Question, signal: AbortSignal) => Promise<Asked>) => {
  const { url, model, key } = settings;
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  // Some hosted models accept no temperature but their own.
  let temperature: { temperature?: 0 } = { temperature: 0 };
  const ask = async (question: Question, signal: AbortSignal): Promise<Asked> => {
    const { messages } = question;
    const format = { type: 'json_schema', json_schema: { name: 'stance', strict: true, schema: answerSchema } };
    const body = { model, messages, response_format: format, ...temperature };
    const posted = await postJson(`${url}/chat/completions`, headers, body, patience, signal);
    if ('status' in posted) {
      const { status, text } = posted;
      if (status === 200) return readCompletion(text);
      if (status >= 500 || status === 408) return { silence: 'server-error', tokens: none };
      if (status === 400 && temperature.temperature !== undefined && /temperature/i.test(text)) {
        temperature = {};
        return ask(question, signal);
      }
      return stopAt(status, text, settings);
    }
    if (posted.failed === 'stopped') return 'stopped';
    if (posted.failed === 'unreachable')
      throw stopReading(url, 'unreachable', `cannot be reached (${posted.why})`, 'start the server, or check ON_RECORD_MODEL_URL');
    return { silence: posted.failed, tokens: none };
  };
  return ask;
};
