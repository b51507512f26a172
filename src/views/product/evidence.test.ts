import { expect, test } from 'vitest';
import { productOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { Product } from '../../domain/product.ts';
import { toEvidence } from './evidence.ts';

const url = 'https://ocop.example/san-pham/che/';

async function evidenceOf(facts: Partial<Product>) {
  const product = await productOf(productPage('che', { facts }));
  return toEvidence(product, { text: facts.name ?? 'Chè', lang: 'vi' }, url, 'vi');
}

test.each([
  ['an end that a source gives', { date: '2025-06-15', ends: '2028-01-01' }, 'lấy theo nguồn'],
  ['a day of signing', { date: '2025-06-15' }, 'cộng 36 tháng'],
  ['only a year', { year: 2024 }, 'chỉ nêu năm đánh giá'],
  ['nothing', { level: 'province' }, 'không tính được thời hạn'],
] as const)('the page says how it knows the end of the term from %s', async (_, known, words) => {
  const { known: told } = await evidenceOf({ recognitions: [recognition({ ...known })] });
  expect(told[1]).toContain(words);
});

test('the sources were read when the last of them was', async () => {
  const { known, citation } = await evidenceOf({
    sources: {
      bao: { title: 'A', publisher: 'B', read: '2026-07-01' },
      trang: { title: 'C', publisher: 'D', read: '2026-08-02' },
      cu: { title: 'E', publisher: 'F', read: '2025-01-01' },
    },
  });
  expect(known[0]).toContain('02/08/2026');
  expect(citation.at(-1)?.text).toContain('02/08/2026');
});

test('notes of the editors are hinted at, never shown', async () => {
  expect((await evidenceOf({})).known).toHaveLength(3);
  expect((await evidenceOf({ editorNotes: [] })).known).toHaveLength(3);
  const { known } = await evidenceOf({ editorNotes: ['Hỏi lại huyện.'] });
  expect(known).toHaveLength(4);
  expect(known.join()).not.toContain('Hỏi lại');
});

test('signs that TeX would take for commands are escaped', async () => {
  const { bibtex } = await evidenceOf({ name: 'Chè {A} & B_1 100% $2 #3' });
  expect(bibtex[1]?.text).toBe(String.raw`Chè \{A\} \& B\_1 100\% \$2 \#3`);
  expect(bibtex.map(({ text }) => text).join('')).toMatch(/^@misc\{ocop-che,[^]*year = \{2026\}[^]*\}$/u);
});

test('a Vietnamese name in the citation of another language says so', async () => {
  const product = await productOf(productPage('che'));
  const { citation } = toEvidence(product, { text: 'Chè', lang: 'vi' }, url, 'en');
  expect(citation[1]).toEqual({ text: '“Chè”', lang: 'vi' });
});
