import { dataTools } from '../build-data/data-tools.ts';
import { toDataFiles } from '../open-data/data-files.ts';
import type { DataFile } from '../open-data/data-file.ts';
import { toOpenData } from '../open-data/open-data.ts';
import type { OpenData } from '../open-data/open-data.ts';
import { getCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { today } from './today.ts';

/** The catalogue as open data. */
export interface CatalogueData {
  readonly data: OpenData;
  /** Returns every file of `/data/`. They are made at the first call, which takes as long as all else here several times. */
  readonly files: () => Promise<readonly DataFile[]>;
}

const known = new WeakMap<Catalogue, CatalogueData>();

/** Returns the open data of the catalogue. They are made once per catalogue. */
export async function getCatalogueData(): Promise<CatalogueData> {
  const catalogue = await getCatalogue();
  const made = known.get(catalogue) ?? makeData(catalogue);
  known.set(catalogue, made);
  return made;
}

function makeData(catalogue: Catalogue): CatalogueData {
  const data = toOpenData(catalogue, today, new URL(import.meta.env.SITE));
  let files: Promise<readonly DataFile[]> | undefined;
  return { data, files: () => (files ??= toDataFiles(data, dataTools)) };
}
