import { expect, test } from 'vitest';
import { formatCosts } from './cost-table.ts';

const cost = { wallSeconds: 12.34, cpuSeconds: 20, peakBytes: 812_000_000 };

test('the report says what was built and what it cost', () => {
  const report = {
    products: 1000,
    locales: 'vi,en',
    pages: 2500,
    files: 3000,
    bytes: 12_500_000,
    full: cost,
    edit: cost,
  };
  expect(formatCosts(report)).toBe(
    `1000 products, vi,en: 2500 pages, 3000 files, 12.5 MB

| build | CPU s | wall s | peak MB |
| --- | --- | --- | --- |
| all | 20.0 | 12.3 | 812 |
| after one edit | 20.0 | 12.3 | 812 |
`,
  );
});

test('what a machine cannot tell is not made up', () => {
  const unknown = { wallSeconds: 1, cpuSeconds: undefined, peakBytes: undefined };
  const report = { products: 1, locales: 'vi', pages: 1, files: 1, bytes: 1, full: unknown, edit: unknown };
  expect(formatCosts(report)).toContain('| all | not measured | 1.0 | not measured |');
});
