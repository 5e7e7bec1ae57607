import { evaluate } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';

/** An element as the minimal JSX runtime below makes it. */
interface Element {
  type: unknown;
  props: Readonly<Record<string, unknown>>;
}

/** What a rendered page came to: its text, and its elements in order. */
export interface Rendered {
  text: string;
  elements: readonly { name: string; text: string; claims: string | undefined }[];
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'type' in value && 'props' in value;

const Fragment = Symbol('fragment');

const runtime = {
  Fragment,
  jsx: (type: unknown, props: Element['props']): Element => ({ type, props }),
  jsxs: (type: unknown, props: Element['props']): Element => ({ type, props }),
};

/** Compiles and runs MDX as Astro does (GFM on, smart punctuation off), and gives the text that it renders: no HTML in between. */
export const renderMdx = async (source: string): Promise<Rendered> => {
  const { default: Content } = await evaluate(source, { ...runtime, remarkPlugins: [remarkGfm] });
  const elements: { name: string; text: string; claims: string | undefined }[] = [];
  const toText = (value: unknown): string => {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(toText).join('');
    if (!isElement(value)) return '';
    if (typeof value.type === 'function') return toText(value.type(value.props));
    const { claims } = value.props;
    const element = {
      name: typeof value.type === 'string' ? value.type : '',
      text: '',
      claims: typeof claims === 'string' ? claims : undefined,
    };
    if (element.name !== '') elements.push(element);
    element.text = toText(value.props.children);
    return element.text;
  };
  const ClaimMark = (props: Element['props']): Element => ({ type: 'mark', props });
  return { text: toText(Content({ components: { ClaimMark } })), elements };
};
