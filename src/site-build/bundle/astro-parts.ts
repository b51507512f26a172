import { readFileSync } from 'node:fs';
import { inBoth } from '../../processes/in-both.ts';
import { translator } from '../../i18n/translate.ts';

/**
 * The quick build uses parts of Astro that are not meant for others (`.github/ARCHITECTURE.md` lists them), so any update
 * of Astro may take one away. Then the build says so and what to do, instead of failing somewhere inside.
 */

/** What a private part must be. */
export type PartKind = 'function' | 'object';

/** Returns the names of parts that are not there, or are of another kind; a name may lead through several objects. */
export function missingParts(whole: unknown, parts: Readonly<Record<string, PartKind>>): readonly string[] {
  return Object.entries(parts).flatMap(([name, kind]) => {
    const part = name.split('.').reduce<unknown>(memberOf, whole);
    return typeof part === kind && part !== null ? [] : [name];
  });
}

function memberOf(whole: unknown, name: string): unknown {
  if ((typeof whole !== 'object' && typeof whole !== 'function') || whole === null) return undefined;
  return (whole as Readonly<Record<string, unknown>>)[name];
}

/** Ends the process with a plain sentence when parts are not there. `owner` is what they are looked for in. */
export function needParts(owner: string, whole: unknown, parts: Readonly<Record<string, PartKind>>): void {
  const missing = missingParts(whole, parts);
  if (missing.length === 0) return;
  process.stderr.write(`${partsMissingText(missing.map((name) => `${owner}.${name}`))}\n`);
  process.exit(1);
}

/** Returns what to say when parts are missing, in both languages. */
export function partsMissingText(parts: readonly string[]): string {
  const values = { version: astroVersion(), parts: parts.join(', ') };
  return inBoth((locale) => translator(locale)('build.astroChanged', values));
}

/** Returns the version of Astro that is installed. */
function astroVersion(): string {
  const file = new URL('../../../node_modules/astro/package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
