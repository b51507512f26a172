import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printHelp } from './build/print-help.ts';
import { contentDirectory } from '../src/content-files/content-directory.ts';
import { formatCosts } from './bench/cost-table.ts';
import { measure } from './bench/process-cost.ts';
import type { Cost } from './bench/process-cost.ts';
import { sizeOf } from './bench/site-size.ts';
import { makeCatalogue, writeCatalogue } from './bench/content/write-content.ts';

/**
 * `npm run bench -- --products N [--locales vi,en] [--photos] [--json]`: makes N synthetic products outside the content,
 * builds them through the same code and configuration as the site, and prints what that cost; then what it costs to
 * build again after one product was edited. Pictures for link previews are left out.
 */
if (printHelp('tool.bench')) process.exit();

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '1000' },
    locales: { type: 'string', default: 'vi,en' },
    photos: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});

const work = fileURLToPath(new URL('../.cache/bench', import.meta.url));
const content = join(work, 'content');
const site = join(work, 'site');
const size = { products: Number(values.products), photos: values.photos, seed: Number(values.seed) };

mkdirSync(work, { recursive: true });
await writeCatalogue(content, size, contentDirectory());

/** Builds the synthetic catalogue; the output of the build goes to the error stream so that `--json` stays pure. */
function build(): Promise<Cost> {
  return measure(['scripts/build.ts'], {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    LOCALES: values.locales,
    SOCIAL_PICTURES: 'off',
    ADMIN: 'off',
  });
}

/** Adds a sentence to one page, as an editor would. */
function editOneProduct(): void {
  const [first] = makeCatalogue(size).products;
  if (first === undefined) throw new Error('--products 0');
  const file = join(content, 'products', first.folder, first.id, 'index.md');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nThêm một câu.\n`);
}

const full = await build();
const { bytes, files, pages } = sizeOf(site);
editOneProduct();
const edit = await build();
const report = { products: size.products, locales: values.locales, pages, files, bytes, full, edit };
process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : formatCosts(report));
