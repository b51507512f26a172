import { parseArgs } from 'node:util';

/** What `npm run mutate` is asked to do. */
export interface MutationOptions {
  /** Folders and files below the root, with `/`. */
  readonly paths: readonly string[];
  /** How many mutants at most. */
  readonly sample: number;
  readonly seed: number;
  /** The percentage below which the command fails. */
  readonly least: number;
  /** Seconds that the tests of one mutant may take without a change. */
  readonly budget: number;
}

/** Returns what the arguments ask for. */
export function parseMutationOptions(args: readonly string[]): MutationOptions {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      file: { type: 'string', multiple: true, default: [] },
      sample: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      min: { type: 'string', default: '0' },
      budget: { type: 'string', default: '10' },
    },
  });
  const paths = [...positionals, ...values.file].map((path) => path.replaceAll('\\', '/').replace(/\/+$/u, ''));
  if (paths.length === 0) throw new Error('npm run mutate -- FOLDER');
  return {
    paths,
    sample: wholeNumber('--sample', values.sample),
    seed: wholeNumber('--seed', values.seed),
    least: wholeNumber('--min', values.min),
    budget: wholeNumber('--budget', values.budget),
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`${name} ${text}: a whole number is needed.`);
  return Number(text);
}
