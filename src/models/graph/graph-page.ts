import type { NetworkLayouts } from './network/make-layouts.ts';
import type { PackedGraph } from './picture/pack-graph.ts';

/** What the page carries for the script of a graph, as JSON. */
export interface GraphPage {
  data: PackedGraph;
  layouts: NetworkLayouts;
  /** Whether the panel shows claim cards, which are fetched; else one line a claim. */
  cards: boolean;
  /** Addresses of the live graph, of the frozen copy and of the script by which a frame grows; null where the graph cannot be embedded. */
  embed: { live: string; frozen: string; script: string } | null;
}
