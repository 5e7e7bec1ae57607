import type { Document, ToStringOptions } from 'yaml';

/** What is new is written in double quotes, and no line is broken. */
export const quoted = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const satisfies ToStringOptions;

/** A document as text: what stood there keeps its form and its comments. */
export const writeYaml = (document: Pick<Document, 'toString'>): string => document.toString(quoted);
