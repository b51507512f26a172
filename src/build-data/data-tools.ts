import { createHash } from 'node:crypto';
import type { DataTools } from '../open-data/data-files.ts';
import { getWorkbook } from './workbook-source.ts';

/** What files of the open data are made with, in builds and exports. */
export const dataTools: DataTools = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  getWorkbook,
};
