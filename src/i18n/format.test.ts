import { expect, test } from 'vitest';
import {
  formatCountry,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatYears,
} from './format.ts';

test('a day is written as readers of each language expect, never as an ISO date', () => {
  expect(formatDate('2024-03-11', 'vi')).toBe('11/03/2024');
  expect(formatDate('2024-03-11', 'en')).toBe('11 March 2024');
});

test('a month or a year is written no more exactly than it is known', () => {
  expect(formatPartialDate('2024-03', 'vi')).toBe('tháng 3 năm 2024');
  expect(formatPartialDate('2024-03', 'en')).toBe('March 2024');
  expect(formatPartialDate('2024', 'en')).toBe('2024');
});

test('numbers use the signs of the language', () => {
  expect(formatNumber(18243.5, 'vi')).toBe('18.243,5');
  expect(formatNumber(18243.5, 'en')).toBe('18,243.5');
  expect(formatPercent(0.085, 'vi')).toBe('8,5%');
});

test('amounts are in đồng', () => {
  expect(formatMoney(15000, 'vi')).toBe('15.000\u00A0₫');
});

test('lists and countries come from the language', () => {
  expect(formatList(['Hà Nam', 'Nam Định', 'Ninh Bình'], 'vi')).toBe('Hà Nam, Nam Định và Ninh Bình');
  expect(formatCountry('JP', 'vi')).toBe('Nhật Bản');
});

test('years from one to another carry a dash in English, and a hyphen as Vietnamese documents write them', () => {
  expect(formatYears('2023-2025', 'vi')).toBe('2023-2025');
  expect(formatYears('2023-2025', 'en')).toBe('2023–2025');
  expect(formatYears('2024', 'en')).toBe('2024');
});
