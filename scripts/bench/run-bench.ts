import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changes } from './changes.ts';
import { writeCatalogue } from '../../src/testing/synthetic-content/write-content.ts';
import { folderSize } from '../../src/site-build/place/folder-size.ts';
import type { FolderSize } from '../../src/site-build/place/folder-size.ts';
import { benchFolders, measureBuild } from './measured-build.ts';
import type { BuildCost } from './measured-build.ts';
import type { BenchOptions } from './options.ts';

/** All that a run found out. */
export interface BenchResult {
  readonly products: number;
  readonly locales: readonly string[];
  readonly photos: boolean;
  readonly machine: { readonly node: string; readonly platform: string; readonly cores: number };
  readonly build: BuildCost;
  readonly site: FolderSize;
  /** The files of the search index of each language. */
  readonly searchIndexes: readonly (FolderSize & { readonly locale: string })[];
  readonly changes: readonly { readonly change: string; readonly cost: BuildCost }[];
}

const realContent = fileURLToPath(new URL('../../content', import.meta.url));

/** Makes a synthetic catalogue, builds it, and builds it again after small changes. `tell` is told what is going on. */
export async function runBench(options: BenchOptions, tell: (text: string) => void): Promise<BenchResult> {
  const { content, cache, site } = benchFolders(options);
  const { locales, photos, products, seed } = options;
  tell(`Making ${products} synthetic products in ${content}`);
  await writeCatalogue(content, { products, photos, seed }, existsSync(realContent) ? realContent : undefined);
  for (const folder of [cache, site]) rmSync(folder, { recursive: true, force: true });
  tell('Building them');
  const build = await measureBuild(options);
  const size = folderSize(site);
  const searchIndexes = locales.map((locale) => ({ locale, ...folderSize(join(site, 'search', locale)) }));
  const afterChanges = [];
  for (const { make, name } of options.once ? [] : changes) {
    tell(`Building again: ${name}`);
    make(content);
    afterChanges.push({ change: name, cost: await measureBuild(options) });
  }
  return {
    products,
    locales,
    photos,
    machine: { node: process.versions.node, platform: process.platform, cores: availableParallelism() },
    build,
    site: size,
    searchIndexes,
    changes: afterChanges,
  };
}
