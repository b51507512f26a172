import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StageClock, childSeconds, countsChildren, cpuSeconds } from './stage-clock.ts';
import { keepStages, noteStage, readStages, stageLine, stagesVariable } from './stage-report.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-stages-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('stages of all processes of a build come together in the order in which they ended', () => {
  const file = join(folder, 'stages');
  vi.stubEnv(stagesVariable, file);
  noteStage({ stage: 'check', seconds: 1 });
  noteStage({ stage: 'pages', seconds: 2.5, locale: 'en', count: 7 });
  expect(readStages(file)).toEqual([
    { stage: 'check', seconds: 1 },
    { stage: 'pages', seconds: 2.5, locale: 'en', count: 7 },
  ]);
});

test('outside of a build nothing is noted, and a file that is not there has no stages', () => {
  vi.stubEnv(stagesVariable, '');
  noteStage({ stage: 'check', seconds: 1 });
  expect(readStages(join(folder, 'stages'))).toEqual([]);
});

test('the stages of a build are kept in a folder that is made for them', () => {
  const file = join(folder, 'sâu', 'stages.json');
  keepStages([{ stage: 'read', seconds: 3 }], file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ stages: [{ stage: 'read', seconds: 3 }] });
});

test('a line of the summary tells name, count, time and work below one another', () => {
  const whole = stageLine({ stage: 'pages', seconds: 12.34, cpuSeconds: 20, count: 1234, locale: 'en' });
  const bare = stageLine({ stage: 'check', seconds: 0.04 });
  expect(whole).toMatch(/^ {2}\S.* · .* \(en\) +1\.234 +12\.3 s +20\.0 CPU s$/u);
  expect(bare).toMatch(/^ {2}\S.* · \S.* +0\.0 s$/u);
  expect(whole.indexOf(' s ')).toBe(bare.length - 2);
});

test('a stage ends where the next begins', () => {
  vi.stubEnv(stagesVariable, join(folder, 'stages'));
  const now = vi.spyOn(performance, 'now').mockReturnValue(5000);
  const clock = StageClock.sinceStart();
  clock.end('check', 3, 'vi');
  now.mockReturnValue(7500);
  clock.end('read');
  const [first, second] = readStages(join(folder, 'stages'));
  expect(first).toMatchObject({ stage: 'check', seconds: 5, count: 3, locale: 'vi' });
  expect(second).toMatchObject({ stage: 'read', seconds: 2.5 });
  expect(Object.keys(second ?? {})).not.toContain('count');
  expect(Object.keys(second ?? {})).not.toContain('locale');
});

test('waiting for others takes no time of a stage', () => {
  vi.stubEnv(stagesVariable, join(folder, 'stages'));
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  const clock = StageClock.fromNow();
  now.mockReturnValue(9000);
  clock.wait();
  now.mockReturnValue(9500);
  clock.end('bundle');
  expect(readStages(join(folder, 'stages'))[0]?.seconds).toBe(0.5);
});

test.runIf(countsChildren)('work that was done is counted in seconds of the processor', () => {
  vi.stubEnv(stagesVariable, join(folder, 'stages'));
  const clock = StageClock.fromNow();
  const before = cpuSeconds();
  const until = process.cpuUsage().user + 300_000;
  while (process.cpuUsage().user < until) Math.sqrt(until);
  clock.wait();
  clock.end('pages');
  const worked = cpuSeconds() - before;
  expect(worked).toBeGreaterThan(0.25);
  expect(worked).toBeLessThan(30);
  expect(readStages(join(folder, 'stages'))[0]?.cpuSeconds).toBeGreaterThan(0.25);
});

test.runIf(countsChildren)('the work of children that have ended counts too', async () => {
  const { spawnSync } = await import('node:child_process');
  const before = childSeconds();
  spawnSync(process.execPath, ['-e', 'const end = Date.now() + 400; while (Date.now() < end);']);
  expect(childSeconds() - before).toBeGreaterThan(0.1);
  expect(childSeconds() - before).toBeLessThan(30);
});
