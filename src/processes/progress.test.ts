import { expect, test } from 'vitest';
import { Progress } from './progress.ts';

function watch(isTTY: boolean, expected?: number): { progress: Progress; lines: string[]; pass: (ms: number) => void } {
  const lines: string[] = [];
  let time = 0;
  const screen = { isTTY, write: (text: string) => lines.push(text.replace(/[\r\u001B]|\[2K/gu, '').trim()) > 0 };
  const progress = new Progress('trang', expected, screen, () => time);
  return { progress, lines, pass: (ms) => (time += ms) };
}

test('a terminal shows count, rate and the time left where the last number is known', () => {
  const { lines, pass, progress } = watch(true, 3000);
  for (let step = 0; step < 1000; step += 1) {
    pass(1);
    progress.step();
  }
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('trang 1.000 / 3.000 · 1.000/s · −0:02');
  expect(progress.end()).toBe(1000);
  expect(lines.at(-1)).toBe('');
});

test('without a last number no end is promised', () => {
  const { lines, pass, progress } = watch(true);
  pass(500);
  progress.step();
  expect(lines).toEqual(['trang 1 · 2/s']);
});

test('a log gets nothing', () => {
  const { lines, pass, progress } = watch(false, 10);
  pass(500);
  progress.step();
  expect(progress.end()).toBe(1);
  expect(lines).toEqual([]);
});
