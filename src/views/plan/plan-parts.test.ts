import { expect, test } from 'vitest';
import { catalogueOf, one, planPage } from '../../catalogue/catalogue-fixture.ts';
import type { PageLine } from '../../content-files/page-store.ts';
import type { Plan } from '../../domain/plan.ts';
import { toAllocationRows, toTaskList } from './plan-parts.ts';

const planOf = async (facts: Partial<Plan>, words?: PageLine<'plans'>['words']) =>
  one((await catalogueOf({ plans: [planPage('a', { facts, page: { ...(words && { words }) } })] })).catalogue.plans[0]);

test('an allocation between places tells each and their sum', async () => {
  const plan = await planOf({ allocation: { byPlace: { 'Văn Chấn': 1200, 'Trạm Tấu': 3 }, byGroup: { food: 7 } } });
  expect(toAllocationRows(plan, 'en')).toMatchObject({
    heading: 'Area',
    rows: [
      { name: 'Văn Chấn', value: '1,200', lang: 'vi' },
      { name: 'Trạm Tấu', value: '3', lang: 'vi' },
    ],
    total: '1,203',
  });
});

test('one place alone is an allocation between places', async () => {
  const plan = await planOf({ allocation: { byPlace: { 'Văn Chấn': 12 }, byGroup: { food: 7 } } });
  expect(toAllocationRows(plan, 'vi')).toMatchObject({ heading: 'Địa bàn', rows: [{ name: 'Văn Chấn' }], total: '12' });
});

test('an allocation between groups tells those that have a number, in the order of the groups', async () => {
  const plan = await planOf({ allocation: { byGroup: { handicrafts: 2, food: 5 } } });
  expect(toAllocationRows(plan, 'vi')).toMatchObject({
    heading: 'Nhóm',
    rows: [
      { name: 'Thực phẩm', value: '5', lang: undefined },
      { value: '2', lang: undefined },
    ],
    total: '7',
  });
});

test('a plan without an allocation has none', async () => {
  expect(toAllocationRows(await planOf({}), 'vi')).toBeUndefined();
});

const tasks: Plan['tasks'] = [
  { title: 'Tập huấn', deadline: '2025-06-30', sub: ['Cán bộ', 'Chủ thể'] },
  { title: 'Chấm điểm' },
];

test('tasks are told with their deadlines and parts', async () => {
  expect(toTaskList(await planOf({ tasks, taskCount: 9 }), 'vi')).toEqual({
    tasks: [
      {
        title: { text: 'Tập huấn', lang: 'vi' },
        deadline: 'đến 30/06/2025',
        sub: [
          { text: 'Cán bộ', lang: 'vi' },
          { text: 'Chủ thể', lang: 'vi' },
        ],
      },
      { title: { text: 'Chấm điểm', lang: 'vi' }, deadline: undefined, sub: [] },
    ],
    count: undefined,
    assignments: [],
  });
});

test('a task is translated as a title alone, or with its parts', async () => {
  const vi = { summary: '', html: '' };
  const assignments = [{ body: 'Sở', duty: 'Chủ trì' }];
  const words = {
    vi,
    en: {
      ...vi,
      tasks: [{ title: 'Training', sub: ['Staff'] }, 'Scoring'],
      assignments: [{ body: 'Department', duty: 'Leads' }],
    },
  };
  const list = toTaskList(await planOf({ tasks, assignments }, words), 'en');
  expect(list?.tasks.map(({ title }) => title.text)).toEqual(['Training', 'Scoring']);
  expect(list?.tasks[0]?.sub.map(({ text, lang }) => [text, lang])).toEqual([
    ['Staff', 'en'],
    ['Chủ thể', 'vi'],
  ]);
  expect(list?.assignments).toEqual([
    { body: { text: 'Department', lang: 'en' }, duty: { text: 'Leads', lang: 'en' } },
  ]);
});

test('where tasks are only counted, their number is told', async () => {
  expect(toTaskList(await planOf({ taskCount: 9 }), 'vi')).toMatchObject({ count: '9 nhiệm vụ, giải pháp', tasks: [] });
});

test('a plan that names no tasks has none', async () => {
  expect(toTaskList(await planOf({}), 'vi')).toBeUndefined();
  expect(toTaskList(await planOf({ assignments: [{ body: 'Sở', duty: 'Chủ trì' }] }), 'vi')).toBeDefined();
});
