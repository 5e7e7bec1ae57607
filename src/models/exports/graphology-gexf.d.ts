/** The package's writer without its parser, which needs a DOM; the package has types for both together only. */
declare module 'graphology-gexf/common/writer.js' {
  import type { write } from 'graphology-gexf';

  const writer: typeof write;
  export default writer;
}
