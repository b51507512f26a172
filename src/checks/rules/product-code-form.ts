import { isFormerProvinceId, provincesOfCode, getFormerProvince } from '../../domain/province.ts';
import { parseProductCode } from '../../domain/product-code.ts';
import type { ProductCode } from '../../domain/product-code.ts';
import { listAt, numberAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Codes of products in another form than the rules give them, or that name another province or year than the page. */
export const productCodeForm: PageRule = {
  id: 'product-code-form',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'products') return;
    const origin = textAt(main.raw, ['origin', 'former']);
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      const path = ['recognitions', index, 'code'];
      const found = textAt(main.raw, path);
      if (found === undefined || found.trim() === '') continue;
      const code = parseProductCode(found);
      const year = numberAt(main.raw, ['recognitions', index, 'year']);
      if (code === undefined) report({ code: 'product-code-odd', params: { found } }, main, path);
      else if (year !== undefined && code.year !== year) {
        report({ code: 'product-code-differs', params: { found, expected: String(year) } }, main, path);
      } else if (origin !== undefined && !mayLieIn(code, origin)) {
        report({ code: 'product-code-differs', params: { found, expected: origin } }, main, path);
      }
    }
  },
};

function mayLieIn({ province, year }: ProductCode, origin: string): boolean {
  const { former, today } = provincesOfCode(province, year);
  if (!isFormerProvinceId(origin) || (former === undefined && today === undefined)) return true;
  const { successor } = getFormerProvince(origin);
  return former?.id === origin || today?.id === successor;
}
