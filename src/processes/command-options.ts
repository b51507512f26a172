import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { printHelp } from './print-help.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Returns the options of a command line. Prints the help and returns nothing when it is asked for, or when an option is
 * not known, which also makes the command end with 2.
 */
export function commandOptions<const Known extends Options>(
  options: Known,
  help: Parameters<typeof printHelp>[0],
  argv: readonly string[] = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: Known }>>['values'] | undefined {
  if (printHelp(help, [...argv])) return undefined;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${argv.join(' ')}?\n`);
    printHelp(help, ['--help']);
    process.exitCode = 2;
    return undefined;
  }
}
