import type { NetworkLayouts } from './network/network-layout.ts';
import type { PackedGraph } from './picture/pack-graph.ts';

/** What the page carries for the script of a graph, as JSON. */
export interface GraphPage {
  data: PackedGraph;
  layouts: NetworkLayouts;
  /** Whether the panel shows claim cards, which are fetched; else one line a claim. */
  cards: boolean;
  /** Embed code of the live graph and of the frozen copy; null where the graph cannot be embedded. */
  embed: { live: string; frozen: string } | null;
}
