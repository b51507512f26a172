import { parseArgs } from 'node:util';
import { importDistances } from './import-graph.ts';
import type { Importers } from './import-graph.ts';

/** Which tests run: folders or files below the root with `/`, none of them for all; or no tests of that kind. */
export interface TestPlan {
  /** Tests of the code. */
  readonly unit: readonly string[] | undefined;
  /** Tests of the built site, and journeys through it. */
  readonly site: readonly string[] | undefined;
  /** Many more random inputs than usual, from another seed. */
  readonly thorough: boolean;
}

const siteTests = 'src/tests';
/** Who looks at the site that was built for the tests reaches it through this file. */
const builtSite = 'scripts/shots/built-site.ts';

/** Returns what the arguments ask for; all tests when they name no folder. */
export function planTests(args: readonly string[]): TestPlan {
  const options = { unit: { type: 'boolean', default: false }, thorough: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const paths = positionals.map((path) => path.replaceAll('\\', '/').replace(/^\.\//u, '').replace(/\/+$/u, ''));
  const { thorough } = values;
  if (paths.length === 0) return { unit: [], site: values.unit ? undefined : [], thorough };
  const ofSite = paths.filter((path) => isWithin(path, siteTests));
  const ofUnit = paths.filter((path) => !isWithin(path, siteTests));
  return {
    unit: ofUnit.length === 0 ? undefined : ofUnit,
    site: ofSite.length === 0 || values.unit ? undefined : ofSite,
    thorough,
  };
}

/** Whether tests that run need the site to be built first; many build small sites of their own. */
export function needsSite({ site }: TestPlan, importers: Importers): boolean {
  if (site === undefined) return false;
  const tests = [...importDistances(builtSite, importers).keys()].filter((file) => file.endsWith('.test.ts'));
  return site.length === 0 || tests.some((test) => site.some((path) => isWithin(test, path)));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
