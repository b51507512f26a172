// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { stateLabels } from '../i18n/state-texts.ts';
import { showStatesOfToday } from './certificate-states.ts';
import { part, showPage } from './page-fixture.ts';

/** Shows a page with a mark, at a moment. */
function shown(mark: string, now: string, lang = 'vi'): HTMLElement {
  showPage(`<span id="mark" ${mark}>Thời hạn đến 10/01/2027</span>`, '/', lang);
  document.body.dataset['states'] = JSON.stringify(stateLabels('vi'));
  showStatesOfToday(new Date(now));
  return part('#mark');
}

const term = 'data-state="valid" data-term="2027-01-10" data-passes';

test.each([
  ['an hour before the end day begins in Viet Nam', '2027-01-09T16:00:00Z', 'ending'],
  ['the end day, its last minute', '2027-01-10T16:59:59Z', 'ending'],
  ['181 days before', '2026-07-13T12:00:00+07:00', 'valid'],
  ['180 days before', '2026-07-14T12:00:00+07:00', 'ending'],
])('a mark shows the state of the day in Viet Nam: %s', (_, now, state) => {
  expect(shown(term, now).dataset['state']).toBe(state);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Ho_Chi_Minh', 'America/New_York'])(
  'the reader’s clock may stand in any zone: %s',
  (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(shown(term, '2027-01-10T16:59:59Z').dataset['state']).toBe('ending');
      expect(shown(term, '2027-01-10T17:00:00Z').dataset['state']).not.toBe('ending');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);

test('the text names the day, and the mark no longer says that it passes', () => {
  const mark = shown(term, '2026-11-30T05:00:00Z');
  expect(mark.textContent).toBe('Sắp hết: 10/01/2027');
  expect(mark.dataset).not.toHaveProperty('passes');
});

test('a revocation shows from its day on', () => {
  const revoked = 'data-state="valid" data-term="2028-06-15" data-revoked="2026-12-01"';
  expect(shown(revoked, '2026-11-30T16:59:59Z').dataset['state']).toBe('valid');
  expect(shown(revoked, '2026-11-30T17:00:00Z').dataset['state']).toBe('revoked');
});

test('a sentence is put in place by state; one that is not there leaves what stays true', () => {
  const sentences = `data-sentences='{"ending":"Sắp hết."}' data-term="2027-01-10"`;
  const ending = shown(sentences, '2026-11-30T05:00:00Z');
  expect([ending.textContent, ending.dataset['status']]).toEqual(['Sắp hết.', 'ending']);
  expect(ending.dataset).not.toHaveProperty('state');
  expect(shown(sentences, '2025-01-01T05:00:00Z').textContent).toBe('Thời hạn đến 10/01/2027');
});

test('a mark without days, or on a page in no language of ours, is left as it is', () => {
  expect(shown('data-state="undated"', '2026-11-30T05:00:00Z').dataset['state']).toBe('undated');
  expect(shown(term, '2026-11-30T05:00:00Z', 'fr').dataset['state']).toBe('valid');
});
