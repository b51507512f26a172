import { provincesOfCode } from './province.ts';
import type { FormerProvinceId, ProvinceId } from './province.ts';

/**
 * The code of a product: province, commune, running number and year of evaluation, `52-21553-1-2026`; before July 2025
 * with the district after the province, `83-832-28882-2-2022`.
 */
export interface ProductCode {
  /** The parts with single hyphens between. */
  readonly text: string;
  readonly province: string;
  readonly year: number;
}

/** Returns the code in a text, or nothing where it is none. */
export function parseProductCode(text: string): ProductCode | undefined {
  const bare = text.replace(/^\s*(?:mã|ma|code)(?:\s+(?:sản phẩm|san pham|ocop|số|so))*\s*:?/iu, '').trim();
  const found = /^(\d{2})((?:[\s\-–—./_]+\d{1,5}){2,3})[\s\-–—./_]+(20\d{2})$/u.exec(bare);
  if (found === null) return undefined;
  const [, province = '', middle = '', year = ''] = found;
  const parts = [province, ...middle.split(/[^\d]+/u).filter(Boolean), year];
  return { text: parts.join('-'), province, year: Number(year) };
}

/** What the two digits of a province mean: they passed to other territories in July 2025. */
export interface CodeMeaning {
  readonly code: string;
  /** The year of the code; absent where only the two digits were given. */
  readonly year?: number;
  /** The province before July 2025, and today's that holds it. */
  readonly former?: { readonly id: FormerProvinceId; readonly successor: ProvinceId };
  readonly today?: ProvinceId;
  /** Whether both are the same province, only the borders grew or not even those. */
  readonly same: boolean;
}

/** Returns what a province's two digits mean in a code of a year, or at either time where no year is given. */
export function meaningOf(code: string, year?: number): CodeMeaning {
  const { former, today } = provincesOfCode(code, year ?? 2025);
  return {
    code,
    ...(year === undefined ? {} : { year }),
    ...(former === undefined ? {} : { former: { id: former.id, successor: former.successor } }),
    ...(today === undefined ? {} : { today: today.id }),
    same: former !== undefined && former.name === today?.name,
  };
}
