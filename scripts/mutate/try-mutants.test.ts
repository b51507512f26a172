import { expect, test } from 'vitest';
import { TestChooser } from './choose-tests.ts';
import type { RunsTests } from './choose-tests.ts';
import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';
import type { TestOrder } from './test-order.ts';
import { tryMutants } from './try-mutants.ts';

const mutant = onlyMutant('const x = true;');

function onlyMutant(code: string): Mutant {
  const [found] = findMutants('a.ts', code);
  if (found === undefined) throw new Error(`There is no mutant of ${code}`);
  return found;
}

/** A runner in which some tests notice changes, some fail always, and some never end after a change. */
function fakeRunner({ failing = '', hanging = '', noticing = '', seconds = 1 }): RunsTests & { orders: TestOrder[] } {
  const orders: TestOrder[] = [];
  const run = (order: TestOrder): ReturnType<RunsTests['run']> => {
    orders.push(order);
    const { change, tests } = order;
    if (change !== undefined && tests.includes(hanging)) return Promise.resolve(undefined);
    const passed = !tests.includes(failing) && (change === undefined || !tests.includes(noticing));
    return Promise.resolve({ passed, seconds: tests.length * seconds });
  };
  return { run, orders };
}

async function verdictOf(related: readonly string[], runner: RunsTests, budget = 10): Promise<string | undefined> {
  const trials = await tryMutants([{ mutant, related }], [runner], new TestChooser(budget), () => undefined);
  return trials[0]?.verdict;
}

test.each([
  ['killed', { noticing: 'near' }],
  ['killed', { noticing: 'far' }],
  ['timed-out', { hanging: 'far' }],
  ['survived', {}],
])('a change is %s when of its tests %j', async (verdict, kind) => {
  expect(await verdictOf(['near', 'far'], fakeRunner(kind))).toBe(verdict);
});

test('a file that no test reaches is untested, and so is one whose only test fails anyway', async () => {
  expect(await verdictOf([], fakeRunner({}))).toBe('untested');
  expect(await verdictOf(['near'], fakeRunner({ failing: 'near' }))).toBe('untested');
});

test('far tests are spared when the nearest one notices', async () => {
  const runner = fakeRunner({ noticing: 'near' });
  await verdictOf(['near', 'far'], runner);
  expect(runner.orders.filter(({ change }) => change !== undefined).map(({ tests }) => tests)).toEqual([['near']]);
});

test('the nearest test runs however long it takes; others only while there is time', async () => {
  expect(await verdictOf(['near', 'far'], fakeRunner({ noticing: 'far', seconds: 5 }), 9)).toBe('survived');
  expect(await verdictOf(['near', 'far'], fakeRunner({ noticing: 'far', seconds: 5 }), 10)).toBe('killed');
  expect(await verdictOf(['near', 'far'], fakeRunner({ noticing: 'near', seconds: 50 }), 10)).toBe('killed');
});

test('each test file is timed once, and two runners share the changes between them', async () => {
  const runners = [fakeRunner({}), fakeRunner({})];
  const told: string[] = [];
  const tasks = Array.from({ length: 6 }, () => ({ mutant: { ...mutant }, related: ['near'] }));
  const trials = await tryMutants(tasks, runners, new TestChooser(10), ({ verdict }) => told.push(verdict));
  expect(trials).toHaveLength(6);
  expect(told).toHaveLength(6);
  const orders = runners.flatMap(({ orders: of }) => of);
  expect(orders.filter(({ change }) => change !== undefined)).toHaveLength(6);
  expect(orders.filter(({ change }) => change === undefined).length).toBeLessThanOrEqual(2);
  expect(runners.every(({ orders: of }) => of.length > 0)).toBe(true);
});
