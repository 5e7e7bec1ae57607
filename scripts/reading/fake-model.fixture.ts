// For tests: a server on this machine that speaks the OpenAI chat API as far as the reader needs it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** What a question has, as the model is shown it. */
export type Shown = Readonly<Record<'before' | 'after' | 'speaker' | 'statement' | 'position', string>>;

/** What the server does with a question: an answer that the model gives as an object, or anything else by hand. */
export type Reply = object | ((response: ServerResponse) => void);

const chat = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  temperature: z.number().optional(),
  response_format: z.object({ type: z.literal('json_schema'), json_schema: z.object({ strict: z.literal(true), schema: z.unknown() }) }),
});
const shown = z.object({ before: z.string(), after: z.string(), speaker: z.string(), statement: z.string(), position: z.string() });

/** One request that the server got. */
export interface Got {
  shown: Shown;
  body: z.infer<typeof chat>;
  path: string | undefined;
  authorization: string | undefined;
}

const readAll = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

/** A chat completion with that content, as servers send it. */
export const completionOf = (content: string | null, more: object = {}): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, ...more } }],
  usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
});

/** Answers with a status and JSON, or a text as it is. */
export const send =
  (status: number, body: object | string, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Starts a server whose model answers by `model`, which can be put in place of another at any time. */
export const startFakeModel = async (model: (question: Shown, times: number) => Reply) => {
  const got: Got[] = [];
  const fake = { model, got, url: '', close: (): void => {} };
  const server = createServer(async (request, response) => {
    const body = chat.parse(JSON.parse(await readAll(request)));
    const question = shown.parse(JSON.parse(body.messages.at(-1)?.content ?? ''));
    got.push({ shown: question, body, path: request.url, authorization: request.headers.authorization });
    const reply = fake.model(question, got.length);
    if (typeof reply === 'function') reply(response);
    else send(200, completionOf(JSON.stringify(reply)))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  fake.url = `http://127.0.0.1:${address.port}/v1`;
  fake.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return fake;
};
