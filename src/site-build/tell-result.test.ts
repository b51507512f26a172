import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { tellResult } from './tell-result.ts';

const size = { files: 1234, bytes: 5_600_000, pages: 1000, largestBytes: 1000, largest: 'index.html' };

let work: string;
let stages: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ocop-result-'));
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(work, { recursive: true });
  });
  vi.stubEnv('BUILD_REPORT', '');
  stages = join(work, 'stages');
  const check = { stage: 'check', count: 1441, seconds: 0.62, cpuSeconds: 0.5 };
  const search = { stage: 'search', locale: 'en', count: 840, seconds: 2 };
  writeFileSync(stages, `${JSON.stringify(check)}\n${JSON.stringify(search)}\n`);
});

function told(of = size): string {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  tellResult('/nơi/dist', of, stages);
  vi.restoreAllMocks();
  return lines.join('');
}

test('each stage is told with what it worked on and how long it took, then the site in both languages', () => {
  expect(
    told()
      .split('\n')
      .map((line) => line.replace(/ {2,}/gu, '  ').trim()),
  ).toEqual([
    'kiểm tra nội dung · check the content  1.441  0.6 s  0.5 CPU s',
    'lập chỉ mục tìm kiếm · index for search (en)  840  2.0 s',
    'Đã dựng /nơi/dist: 1.000 trang, 1.234 tệp, 5,6 MB.',
    'Built /nơi/dist: 1,000 pages, 1,234 files, 5.6 MB.',
    '',
  ]);
});

test('a site that hosts may refuse is told with advice, in both languages', () => {
  const advice = told({ ...size, files: 30_000 })
    .split('\n')
    .slice(4);
  expect(advice[0]).toContain('Lưu ý: 30.000 tệp.');
  expect(advice[1]).toContain('Note: 30,000 files.');
});

test('BUILD_REPORT names a file that keeps the stages', () => {
  const report = join(work, 'báo cáo', 'stages.json');
  vi.stubEnv('BUILD_REPORT', report);
  told();
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    stages: [
      { stage: 'check', count: 1441 },
      { stage: 'search', locale: 'en' },
    ],
  });
});
