import { expect, test } from 'vitest';
import { formerProvinces } from '../../domain/province.ts';
import { readAnswer } from './question.ts';
import type { Question, Reading } from './question.ts';
import { pageKinds, questions } from './questions.ts';

const asked = (more: Partial<Question>): Question => ({ flag: 'x', ask: 'new.ask.name', ...more });

function faultOf(reading: Reading): string | undefined {
  return 'fault' in reading ? reading.fault('en') : undefined;
}

test('a text is stored as content keeps it', () => {
  expect(readAnswer(asked({}), '  Che\u0300 ', {})).toEqual({ value: 'Chè' });
});

test.each([
  ['2024-03-11', '2024-03-11'],
  ['11/3/2024', '2024-03-11'],
])('the day “%s” is %s', (given, value) => {
  expect(readAnswer(asked({ form: 'date' }), given, {})).toEqual({ value });
});

test.each([
  { form: 'date', given: '31/2/2024' },
  { form: 'date', given: 'hôm qua' },
  { form: 'url', given: 'javascript:alert(1)' },
  { form: 'url', given: 'báo.vn' },
  { form: 'id', given: 'Chè Shan' },
  { form: 'id', given: '' },
] as const)('“$given” is no $form, and it is told what one looks like', ({ form, given }) => {
  expect(faultOf(readAnswer(asked({ form }), given, {}))?.length).toBeGreaterThan(10);
});

test('addresses and ids are taken as they are', () => {
  expect(readAnswer(asked({ form: 'url' }), 'https://bao.vn/a', {})).toEqual({ value: 'https://bao.vn/a' });
  expect(readAnswer(asked({ form: 'id' }), 'che-shan', {})).toEqual({ value: 'che-shan' });
});

test('a province is known by its name; a name that is near is told', () => {
  expect(readAnswer(asked({ form: 'province' }), 'Yên Bái', {})).toEqual({ value: 'yen-bai' });
  expect(faultOf(readAnswer(asked({ form: 'province' }), 'yen-bay', {}))).toContain('yen-bai');
  expect(faultOf(readAnswer(asked({ form: 'province' }), 'Atlantis', {}))).toContain(formerProvinces[0]?.id);
});

const chosen = asked({
  choices: () => [
    { value: 'tea', label: 'Chè' },
    { value: 'honey', label: 'Mật ong' },
  ],
});

test('a choice is known by its value and by its label with or without marks', () => {
  for (const given of ['tea', 'Chè', 'che', ' CHÈ ']) expect(readAnswer(chosen, given, {})).toEqual({ value: 'tea' });
  expect(faultOf(readAnswer(chosen, 'hony', {}))).toContain('honey');
  expect(faultOf(readAnswer(chosen, 'xe đạp', {}))).toContain('tea, honey');
});

test('names that the content knows for a value are understood, where the value is one of the choices', () => {
  const group = questions.product.find(({ flag }) => flag === 'group');
  const kind = questions.producer.find(({ flag }) => flag === 'kind');
  if (group === undefined || kind === undefined) throw new Error('no questions');
  expect(readAnswer(group, 'Thực phẩm', {})).toEqual({ value: 'food' });
  expect(readAnswer(kind, 'Hợp tác xã', {})).toEqual({ value: 'cooperative' });
  expect(readAnswer({ ...group, choices: () => [{ value: 'tourism', label: 'x' }] }, 'Thực phẩm', {})).toHaveProperty(
    'fault',
  );
});

test('sets are those of the chosen group, all of them before one is chosen', () => {
  const set = questions.product.find(({ flag }) => flag === 'set');
  const sets = (answers: Readonly<Record<string, string>>): readonly string[] =>
    set?.choices?.(answers, 'vi').map(({ value }) => value) ?? [];
  expect(sets({})).toHaveLength(26);
  expect(sets({ group: 'food' }).length).toBeLessThan(26);
  expect(sets({ group: 'food' })).toContain('honey');
  expect(sets({ group: 'tourism' })).not.toContain('honey');
});

test('stars are five, four and three', () => {
  const stars = questions.product.find(({ flag }) => flag === 'stars');
  expect(stars?.choices?.({}, 'vi').map(({ label, value }) => [value, label])).toEqual([
    ['5', '5 sao'],
    ['4', '4 sao'],
    ['3', '3 sao'],
  ]);
});

test('the year is asked only where the day is not known, and some things are never asked', () => {
  const isAsked = (flag: string, answers: Readonly<Record<string, string>>): boolean | undefined =>
    questions.product.find((question) => question.flag === flag)?.when?.(answers);
  expect([isAsked('year', {}), isAsked('year', { date: '2024-03-11' })]).toEqual([true, false]);
  expect([isAsked('producer-kind', {}), isAsked('folder', {})]).toEqual([false, false]);
});

test('the name of a period is suggested from its years', () => {
  const label = questions.plan.find(({ flag }) => flag === 'label');
  expect(label?.suggest?.({ start: '2021-01-01', end: '2025-12-31' })).toBe('2021-2025');
  expect(label?.suggest?.({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
  expect(label?.suggest?.({ start: '2024-01-01' })).toBe('2024');
  expect(label?.suggest?.({})).toBe('');
});

test('what no page can be without is required', () => {
  const required = Object.fromEntries(
    pageKinds.map((kind) => [
      kind,
      questions[kind].filter((question) => question.required === true).map(({ flag }) => flag),
    ]),
  );
  expect(required).toEqual({
    product: ['name', 'group', 'province', 'stars', 'source-title', 'source-publisher'],
    producer: ['name', 'kind', 'province', 'source-title', 'source-publisher'],
    news: ['title', 'summary', 'published', 'kind', 'source-title', 'source-publisher'],
    plan: ['title', 'issuer', 'level', 'start', 'label', 'source-title', 'source-publisher'],
    translation: ['page'],
  });
});

test.each(pageKinds)('choices of a %s have names in both languages, no two of them alike', (kind) => {
  for (const { choices, flag } of questions[kind]) {
    for (const locale of ['vi', 'en'] as const) {
      const labels = choices?.({}, locale).map(({ label }) => label) ?? [];
      expect(new Set(labels).size, flag).toBe(labels.length);
      expect(
        labels.every((label) => label !== ''),
        flag,
      ).toBe(true);
    }
  }
});
