import type { GraphPicture } from '../../models/position-graph/picture/make-picture.ts';
/** placeholder */
export const download = async (_kind: string, _shown: { picture: GraphPicture } & Record<string, unknown>): Promise<void> => {};
