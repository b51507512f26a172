import { provincesVariable } from '../src/content-files/province-choice.ts';
import { nearestOf } from '../src/content-files/nearest.ts';
import {
  formerProvinces,
  getFormerProvince,
  isFormerProvinceId,
  isProvinceId,
  provinces,
} from '../src/domain/province.ts';
import { translator } from '../src/i18n/translate.ts';
import { inBoth } from '../src/processes/in-both.ts';
import { printHelp } from '../src/processes/print-help.ts';
import { runProgram } from '../src/processes/run-program.ts';

/** `npm run dev`: the site while it is worked on. `--provinces` limits which products are loaded. */
const args = process.argv.slice(2);
const at = args.findIndex((argument) => argument === '--provinces' || argument.startsWith('--provinces='));
const named = at < 0 ? undefined : takeValue(at);

function takeValue(index: number): string {
  const [option = '', next = ''] = args.slice(index, index + 2);
  const [, value] = option.split('=');
  args.splice(index, value === undefined ? 2 : 1);
  return value ?? next;
}

/** Returns the province of today that an id names; a wrong one is told and ends the command. */
function toProvince(id: string): string | undefined {
  if (isProvinceId(id)) return id;
  if (isFormerProvinceId(id)) return getFormerProvince(id).successor;
  const ids = [...provinces, ...formerProvinces].map((province) => province.id);
  const nearest = nearestOf(id, ids) ?? 'dien-bien';
  process.stderr.write(`${inBoth((locale) => translator(locale)('dev.province', { found: id, nearest }))}\n`);
  return undefined;
}

if (!printHelp('tool.dev')) {
  const wanted = named?.split(',').map((id) => toProvince(id.trim()));
  if (wanted?.includes(undefined) === true) process.exitCode = 2;
  else {
    const chosen = wanted === undefined ? {} : { [provincesVariable]: wanted.join(',') };
    const done = await runProgram('astro', ['dev', ...args], { ...process.env, ...chosen });
    process.exitCode = done ? 0 : 1;
  }
}
