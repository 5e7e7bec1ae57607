/** JSON that can stand in a `<script>` of a page: `<` is escaped, so that no text of an article ends the element (JSON-LD 1.1, section 7.2). */
export const jsonForPage = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
