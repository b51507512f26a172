import { expect, test } from 'vitest';
import { toStatus } from './plan-status.ts';

test('a plan whose last day has passed has ended', () => {
  expect(toStatus('ca-mau-2024', '2024-12-31')).toBe('ended');
});

test('a plan that still runs is in force', () => {
  expect(toStatus('hai-phong-2030', '2030-12-31')).toBe('in_force');
});

test('a plan without a last day has no known status', () => {
  expect(toStatus('thanh-oai-2019', null)).toBe('unknown');
});

test('what the record says of replacement or merger wins over the dates', () => {
  expect(toStatus('lam-dong-2021-2025', '2025-12-31')).toBe('replaced');
  expect(toStatus('nam-dinh-2025', '2025-12-31')).toBe('ended_by_merger');
});
