import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { pages } from '../../../scripts/shots/built-site.ts';
import { startJourney } from './site-journey.ts';
import type { SiteJourney } from './site-journey.ts';

let journey: SiteJourney;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey.close());

const productWith = (pattern: RegExp): { id: string; term: string } => {
  for (const { html, path } of pages) {
    const id = /^\/san-pham\/([^/]*[a-z][^/]*)\/$/u.exec(path)?.[1];
    const term = /class="state-sentence" data-status="[^"]*" data-term="([^"]*)"/u.exec(html)?.[1];
    if (id !== undefined && term !== undefined && pattern.test(term)) return { id, term };
  }
  throw new Error(`No product has a term like ${String(pattern)}.`);
};

const dated = productWith(/^\d{4}-\d{2}-\d{2}$/u);
const ofYear = productWith(/\//u);
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh'] as const;

/** The first and the last second of a day in Viet Nam, wherever the reader is. */
const secondsOf = (day: string): readonly string[] => [`${day}T00:00:01+07:00`, `${day}T23:59:59+07:00`];

const turns = [
  { days: -181, state: 'valid', vi: 'thời hạn đến', en: 'the term runs to' },
  { days: -180, state: 'ending', vi: 'còn 180 ngày hoặc ít hơn', en: '180 days or less' },
  { days: 0, state: 'ending', vi: 'còn 180 ngày hoặc ít hơn', en: '180 days or less' },
  { days: 1, state: 'past-term', vi: 'chưa quá 180 ngày', en: 'no more than 180 days ago' },
  { days: 180, state: 'past-term', vi: 'chưa quá 180 ngày', en: 'no more than 180 days ago' },
  { days: 181, state: 'lapsed', vi: 'Thời hạn đó đã qua', en: 'That term has passed' },
] as const;

test.each(turns)('$days days after its end a recognition is $state, everywhere and in both languages', async (turn) => {
  const day = addDays(dated.term, turn.days);
  for (const [index, at] of secondsOf(day).entries()) {
    const timezoneId = zones[(Math.abs(turn.days) + index) % zones.length] ?? zones[0];
    for (const [path, words] of [
      [`/san-pham/${dated.id}/`, turn.vi],
      [`/en/products/${dated.id}/`, turn.en],
    ] as const) {
      const visit = await journey.open(path, { at, timezoneId });
      const sentence = visit.page.locator('[data-status]');
      expect(await sentence.getAttribute('data-status'), `${path} ${at}`).toBe(turn.state);
      expect(await sentence.innerText()).toContain(words);
      expect(visit.complaints).toEqual([]);
      await visit.close();
    }
  }
});

test('marks on cards are right in far zones on the last and the next day', async () => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    for (const path of ['/san-pham/', '/en/products/']) {
      const seen: (string | null)[] = [];
      let term = '';
      for (const days of [0, 1]) {
        const first = await journey.open(path);
        term = (await first.page.locator('.state[data-term]').first().getAttribute('data-term')) ?? '';
        await first.close();
        const day = addDays(term.slice(0, 10), days);
        const visit = await journey.open(path, { at: secondsOf(day)[1 - days] ?? '', timezoneId });
        const mark = visit.page.locator(`.state[data-term="${term}"]`).first();
        seen.push(await mark.getAttribute('data-state'));
        expect(await mark.getAttribute('data-passes')).toBeNull();
        await visit.close();
      }
      expect(seen).toEqual(term.includes('/') ? ['undated', 'undated'] : ['ending', 'past-term']);
    }
  }
});

test('a year without a day is told as far as every day of it agrees', async () => {
  const [from = '', until = ''] = ofYear.term.split('/');
  for (const [day, state] of [
    [addDays(from, -181), 'valid'],
    [addDays(from, -180), 'undated'],
    [addDays(until, 180), 'undated'],
    [addDays(until, 181), 'lapsed'],
  ] as const) {
    const visit = await journey.open(`/san-pham/${ofYear.id}/`, { at: `${day}T12:00:00+07:00` });
    expect(await visit.page.locator('[data-status]').getAttribute('data-status'), day).toBe(state);
    await visit.close();
  }
});

test('without script a page gives the term and no state', async () => {
  const visit = await journey.open('/san-pham/', { javaScriptEnabled: false });
  const mark = visit.page.locator('.state[data-passes]').first();
  expect(await mark.innerText()).toMatch(/^(?:Thời hạn đến \d{2}\/\d{2}\/\d{4}|Công nhận năm \d{4})$/u);
  const filled = await mark.evaluate((element) => getComputedStyle(element, '::before').backgroundImage);
  expect(filled).toBe('none');
  await visit.close();
});
