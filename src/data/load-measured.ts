import { type MeasuredTable, measured } from '../schema/index.ts';
import tables from './measured.json';

/** What `npm run evaluate` measured last. */
export const loadMeasured = (): readonly MeasuredTable[] => measured.parse(tables).tables;
