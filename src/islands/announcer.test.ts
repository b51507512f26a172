// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { Announcer } from './announcer.ts';

function region(): Element {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return document.createElement('p');
}

test('a text is said after a pause, a newer one in its place', () => {
  const place = region();
  const announcer = new Announcer(place);
  announcer.say('3 sản phẩm');
  vi.advanceTimersByTime(699);
  expect(place.textContent).toBe('');
  announcer.say('2 sản phẩm');
  vi.advanceTimersByTime(699);
  expect(place.textContent).toBe('');
  vi.advanceTimersByTime(1);
  expect(place.textContent).toBe('2 sản phẩm');
});

test('once stopped it says nothing more', () => {
  const place = region();
  const announcer = new Announcer(place);
  announcer.say('3 sản phẩm');
  announcer.stop();
  vi.advanceTimersByTime(2000);
  expect(place.textContent).toBe('');
});
