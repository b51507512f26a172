import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/content-files/content-directory.ts';
import { formatCosts } from './bench/cost-table.ts';
import { measure } from './bench/process-cost.ts';
import type { Cost } from './bench/process-cost.ts';
import { sizeOf } from './bench/site-size.ts';
import { reportSearch } from './search-bench/search-report.ts';
import { makeCatalogue, writeCatalogue } from './bench/content/write-content.ts';

/**
 * `npm run bench -- --products N [--locales vi,en] [--photos] [--json]`: makes N synthetic products outside the content,
 * builds them through the same code and configuration as the site, and prints what that cost; then what it costs to
 * build again after one product was edited. Pictures for link previews are left out.
 *
 * With `--search` it asks the search of the built site (`OUT_DIR`, or with `--products` the synthetic one) many kinds of
 * queries and prints recall and rank; `--queries` says how many of each kind, `--show` lists the wrong answers.
 */
const { values } = parseArgs({
  options: {
    products: { type: 'string' },
    locales: { type: 'string', default: 'vi,en' },
    photos: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    search: { type: 'boolean', default: false },
    queries: { type: 'string', default: '60' },
    show: { type: 'boolean', default: false },
  },
});

const work = fileURLToPath(new URL('../.cache/bench', import.meta.url));
const content = join(work, 'content');
const site = join(work, 'site');
const size = { products: Number(values.products ?? '1000'), photos: values.photos, seed: Number(values.seed) };

/** Builds the synthetic catalogue; the output of the build goes to the error stream so that `--json` stays pure. */
function build(): Promise<Cost> {
  return measure(['scripts/build.ts'], {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    LOCALES: values.locales,
    SOCIAL_PICTURES: 'off',
  });
}

/** Adds a sentence to one page, as an editor would. */
function editOneProduct(): void {
  const [first] = makeCatalogue(size).products;
  if (first === undefined) throw new Error('--products 0');
  const file = join(content, 'products', first.folder, first.id, 'index.md');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nThêm một câu.\n`);
}

async function benchBuild(): Promise<void> {
  mkdirSync(work, { recursive: true });
  await writeCatalogue(content, size, contentDirectory());
  const full = await build();
  const { bytes, files, pages } = sizeOf(site);
  editOneProduct();
  const edit = await build();
  const report = { products: size.products, locales: values.locales, pages, files, bytes, full, edit };
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatCosts(report));
}

async function benchSearch(): Promise<void> {
  const built = resolve(process.env['OUT_DIR'] ?? 'dist');
  const lines = await reportSearch({
    site: values.products === undefined ? built : site,
    locales: values.locales.split(','),
    queries: Number(values.queries),
    seed: size.seed,
    show: values.show,
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

if (!values.search || values.products !== undefined) await benchBuild();
if (values.search) await benchSearch();
