import type { ProductRecord } from './source-record.ts';

/** Returns a small record for tests, with what a test says about it. */
export function makeRecord(parts: Partial<ProductRecord> = {}): ProductRecord {
  return {
    name_vi: 'Mật ong Thử',
    group: 'food',
    product_kind: 'mật ong',
    stars: 3,
    province_old: 'Quảng Trị',
    facts: [],
    sources: [{ url: 'https://example.vn/a', title: 'Bài A', publisher: 'Báo A' }],
    confidence: 'high',
    ...parts,
  };
}
