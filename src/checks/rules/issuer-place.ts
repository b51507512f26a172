import { findFormerProvince, getFormerProvince, isFormerProvinceId } from '../../domain/province.ts';
import { listAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** A province recognises its own products; the name of another one is mostly a row mixed up. */
export const issuerPlace: PageRule = {
  id: 'issuer-place',
  scope: 'page',
  check({ location, main }, report) {
    const expected = textAt(main.raw, ['origin', 'former']);
    if (location.collection !== 'products' || expected === undefined || !isFormerProvinceId(expected)) return;
    const { successor } = getFormerProvince(expected);
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      const path = ['recognitions', index, 'issuer'];
      const found = textAt(main.raw, path);
      const named = /(?:tỉnh|thành phố|TP\.?) (?<name>[^,;()]+)$/u.exec(found ?? '')?.groups?.['name'];
      const province = named === undefined ? undefined : findFormerProvince(named);
      if (found === undefined || province === undefined || province.successor === successor) continue;
      report({ code: 'issuer-elsewhere', params: { found, expected } }, main, path);
    }
  },
};
