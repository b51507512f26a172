import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseLocales } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** What `npm run bench` is asked to do. */
export interface BenchOptions {
  readonly products: number;
  readonly locales: readonly Locale[];
  readonly photos: boolean;
  readonly seed: number;
  /** Holds the synthetic content, the site and the working files of its builds. */
  readonly folder: string;
  readonly json: boolean;
  /** Leaves out the builds after small changes. */
  readonly once: boolean;
}

export const benchUsage = `npm run bench -- --products N [--locales vi,en] [--photos] [--once] [--json] [--out DIR] [--seed N]

Makes N synthetic products outside content/, builds them as the site is built, and prints what it cost: processor
seconds, time, peak memory, pages, files and bytes, by stage; then what it costs to build again after one product was
edited, one deleted and one renamed (not with --once).
`;

const defaultFolder = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

/** Returns what the arguments ask for; nothing when they ask for help. */
export function parseBenchOptions(args: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      products: { type: 'string', default: '1000' },
      locales: { type: 'string', default: '' },
      out: { type: 'string', default: defaultFolder },
      seed: { type: 'string', default: '1' },
      photos: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { json, once, photos } = values;
  return {
    products: wholeNumber('--products', values.products),
    locales: parseLocales(values.locales),
    seed: wholeNumber('--seed', values.seed),
    folder: resolve(values.out),
    photos,
    json,
    once,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text)) throw new Error(`${name} ${text}: a whole number from 1 on is needed.`);
  return Number(text);
}
