import { joinCatalogue } from '../domain/joined-catalogue.ts';
import type { Plan } from '../domain/plan.ts';
import type { Producer } from '../domain/producer.ts';
import type { Product } from '../domain/product.ts';
import { toOpenData } from './open-data.ts';
import type { OpenData } from './open-data.ts';

/** A small catalogue for tests, with values that spreadsheets like to misread. */

/** The day of the sample. */
export const sampleDay = '2026-11-21';

const sources = {
  bao: { title: 'Bài "báo"', publisher: 'Báo Lào Cai', url: 'https://example.org/bai', read: '2026-11-21' },
  'ban-sao': {
    title: 'Bản sao',
    publisher: 'Trang khác',
    url: 'https://copy.example/',
    read: '2026-11-21',
    reliability: 'mirror_do_not_link',
  },
} as const;

const tea: Product = {
  name: '=HYPERLINK("https://example.org")',
  aliases: ['+84 trà', "'nháy"],
  formerIds: ['tra-cu'],
  group: 'food',
  set: 'green-processed-tea',
  producer: 'htx-ta-xua',
  origin: { former: 'yen-bai', district: '@Văn Chấn', commune: 'xã\tSuối Giàng' },
  recognitions: [
    { stars: 5, year: 2027, source: 'bao' },
    { stars: 4, date: '2024-03-11', decision: '-12/QĐ-UBND', issuer: 'UBND tỉnh Yên Bái', points: 71.5, source: 'bao' },
    { stars: 3, year: 2020, source: 'ban-sao' },
  ],
  standards: [{ id: 'vietgap' }],
  editorNotes: ['Nguồn tự mâu thuẫn.'],
  sources,
};

const rice: Product = {
  name: 'Gạo, “ngon”\r\nhai dòng _x0041_',
  group: 'food',
  origin: { former: 'lao-cai' },
  recognitions: [{ stars: 3, year: 2019, code: '00123', source: 'bao' }],
  sources,
};

const cooperative: Producer = {
  name: 'HTX Tà Xùa',
  kind: 'cooperative',
  origin: { former: 'yen-bai' },
  taxCode: '0123456789',
  sources,
};

const plan: Plan = {
  recordType: 'plan',
  title: 'Kế hoạch',
  issuer: { name: 'UBND tỉnh Lào Cai', level: 'province' },
  place: { province: 'lao-cai' },
  period: { start: '2024-01-01', label: '2024' },
  sources,
  editorNotes: ['Chưa thấy văn bản.'],
};

/** Returns the open data of the sample on its day. */
export function sampleData(): OpenData {
  const { producers, products } = joinCatalogue<{ en?: { name?: string } }>(
    [
      { id: 'tra', facts: tea, words: { en: { name: 'Tea' } } },
      { id: 'gao', facts: rice, words: {} },
    ],
    [{ id: 'htx-ta-xua', facts: cooperative, words: {} }],
    sampleDay,
  );
  const plans = [{ id: 'ke-hoach', facts: plan, words: { en: { title: 'Plan' } } }];
  return toOpenData({ products, producers, plans }, sampleDay, new URL('https://ocop.example'));
}
