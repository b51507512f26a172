import { expect, test } from 'vitest';
import { rightIds, standardIds } from './standard.ts';

/** Those that the content format names; more may follow. */
test.each([
  ...['vietgap', 'globalgap', 'organic-vn', 'organic-usda', 'organic-eu', 'organic-jas', 'haccp', 'iso-22000'],
  ...['iso-9001', 'gmp', 'gacp-who', 'halal', 'fda', 'brc', 'fssc-22000'],
  ...['organic-other', 'ifs', 'kosher', 'fairtrade', 'rainforest-alliance', 'utz'],
])('the standard %s can be claimed', (id) => {
  expect(standardIds).toContain(id);
});

test.each([
  ...['geographical-indication', 'collective-mark', 'certification-mark', 'trademark', 'design', 'patent'],
  ...['utility-solution', 'copyright'],
])('the right %s can be claimed', (id) => {
  expect(rightIds).toContain(id);
});

test('no id stands twice', () => {
  for (const ids of [standardIds, rightIds]) expect(new Set<string>(ids).size).toBe(ids.length);
});
