import { listAt, textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** `3981/QĐ-UBND`, `1162/QĐ-VPĐP-OCOP`, `26/2026/QĐ-TTg`, `889a/QĐ-UBND`: number, perhaps year, type and issuer. */
const usualForm = /^\d{1,5}[a-z]?\/(?:(?:19|20)\d{2}\/)?QĐ-\p{Lu}[\p{L}&]*(?:-\p{Lu}[\p{L}&.]*)*$/u;

/** Numbers of decisions in a form that documents do not print: half of one, with a date, in small letters. */
export const decisionNumberForm: PageRule = {
  id: 'decision-number-form',
  scope: 'page',
  check({ location, main }, report) {
    if (location.collection !== 'products') return;
    for (const index of listAt(main.raw, ['recognitions']).keys()) {
      for (const path of [
        ['recognitions', index, 'decision'],
        ['recognitions', index, 'revoked', 'decision'],
      ]) {
        const number = textAt(main.raw, path);
        if (number === undefined || number.trim() === '' || usualForm.test(number)) continue;
        const nearest = toUsualForm(number);
        const hint = nearest === undefined ? {} : { nearest };
        report({ code: 'decision-number-odd', params: { found: number, ...hint } }, main, path);
      }
    }
  },
};

/** Returns the number in its usual form where only letters, spaces or words around it differ. */
function toUsualForm(number: string): string | undefined {
  const bare = number
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\u00D0]/gu, 'Đ')
    .replace(/^\s*(?:QUYẾT ĐỊNH|QĐ)?\s*(?:SỐ)?\s*:?\s*/u, '')
    .replace(/\s*NGÀY .*$/u, '')
    .replace(/\s*([/-])\s*/gu, '$1')
    .replace(/\/QD-/u, '/QĐ-')
    .replace(/-TTG$/u, '-TTg')
    .trim();
  return bare !== number && usualForm.test(bare) ? bare : undefined;
}
