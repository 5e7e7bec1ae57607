import type { Urls } from '../../pages/urls.ts';
import type { GraphData } from '../picture/graph-data.ts';

/** What a drawing needs besides the picture. */
export interface Drawing {
  data: GraphData;
  urls: Urls;
  /** Selected, as the URL writes it; empty where nothing is. */
  selected: string;
}
