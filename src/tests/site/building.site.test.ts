import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildTestSite } from './build-site.ts';
import { sourcesText, writeContent } from './write-content.ts';

const work = mkdtempSync(join(tmpdir(), 'ocop-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const page = (facts: string): string => `---\n${facts}\n---\n\nMột sản phẩm thử.\n`;

const sound = `name: Khoai sọ
group: food
set: fresh-produce
origin:
  former: dien-bien
recognitions:
  - stars: 3
    date: 2025-01-17
    source: bao
${sourcesText}`;

const plan = `recordType: plan
title: Kế hoạch thử
issuer: { name: UBND huyện, level: district }
place: { province: dien-bien }
period: { start: 2025-01-01, end: 2025-12-31, label: "2025" }
targets:
  - { id: p3, metric: products_certified, comparator: gte, value: 3, unit: sản phẩm, basis: new_in_period }
${sourcesText}
`;

const post = `---
title: Tin thử
summary: Một bài để thử.
published: 2025-01-20
kind: plan
plans: [ke-hoach-thu]
${sourcesText}
---

Nội dung.
`;

test('faulty content stops the build, names every fault in both languages and leaves the old site alone', async () => {
  const content = join(work, 'faulty');
  writeContent(content, 'products/dien-bien/sao/index.md', page(sound.replace('stars: 3', 'stars: 6')));
  writeContent(content, 'products/dien-bien/ngay/index.md', page(sound.replace('2025-01-17', '2025-02-30')));
  writeContent(content, 'products/dien-bien/khoa/index.md', page(sound.replace('group:', 'gruop:')));
  writeContent(
    content,
    'products/dien-bien/chu-the/index.md',
    page(sound.replace('origin:', 'producer: htx-khong-co\norigin:')),
  );
  const out = join(work, 'site of before');
  writeContent(out, 'index.html', 'before');

  const { output, status } = await buildTestSite(content, out);

  expect(status).toBe(1);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
  expect(output).toMatch(/products\/dien-bien\/sao\/index\.md:8:12 +lỗi +star-rating-unknown/u);
  expect(output).toMatch(/products\/dien-bien\/ngay\/index\.md:9:11 +lỗi +date-invalid/u);
  expect(output).toMatch(/products\/dien-bien\/khoa\/index\.md:3:1 +lỗi +key-unknown/u);
  expect(output).toMatch(/products\/dien-bien\/chu-the\/index\.md:\d+:\d+ +lỗi +producer-unknown/u);
  expect(output).toContain('Hạng sao «6» không hợp lệ');
  expect(output).toContain('“6”');
  expect(output).not.toMatch(/\n {4}at /u);
});

test('content and site may lie outside the project, in folders with spaces and Vietnamese letters, without pictures', async () => {
  const content = join(work, 'nội dung của tỉnh');
  writeContent(
    content,
    'products/dien-bien/khoai-so/index.md',
    page(sound.replace('group:', 'formerIds: [khoai-so-cu]\ngroup:')),
  );
  writeContent(content, 'plans/ke-hoach-thu.yml', plan);
  writeContent(content, 'news/2025/tin-thu/index.mdx', `${post}\n<Targets plan="ke-hoach-thu" />\n`);
  const out = join(work, 'trang đã dựng');

  const { output, status } = await buildTestSite(content, out, { SOCIAL_PICTURES: 'off' });

  expect(status, output).toBe(0);
  expect(existsSync(join(out, 'social'))).toBe(false);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).not.toContain('og:image');
  expect(readFileSync(join(out, 'san-pham/khoai-so/index.html'), 'utf8')).toContain('Khoai sọ');
  for (const moved of ['san-pham/khoai-so-cu', 'en/products/khoai-so-cu', 'p/khoai-so-cu', 'p/khoai-so']) {
    expect(readFileSync(join(out, moved, 'index.html'), 'utf8')).toMatch(
      /http-equiv="refresh" content="0; url=\/(?:san-pham|en\/products)\/khoai-so\/"/u,
    );
  }
  expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).not.toContain('khoai-so-cu');
  expect(readFileSync(join(out, 'tin-tuc/tin-thu/index.html'), 'utf8')).toContain('Mục tiêu của kế hoạch');
  expect(existsSync(join(work, '.trang đã dựng.next'))).toBe(false);
}, 120_000);

/** A content without a fault. */
function soundContent(): string {
  const content = join(work, 'sound');
  writeContent(content, 'products/dien-bien/khoai-so/index.md', page(sound));
  return content;
}

test('a file, or a folder with files of somebody else, is not taken for the place of a site', async () => {
  const file = join(work, 'tệp của ai đó');
  writeFileSync(file, 'Quan trọng.');
  const refused = await buildTestSite(soundContent(), file);
  expect(refused.status).toBe(1);
  expect(refused.output.trim().split('\n')).toEqual([
    `OUT_DIR là một tệp: ${file}. Không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục.`,
    `OUT_DIR is a file: ${file}. Nothing was deleted. Set OUT_DIR to a folder.`,
  ]);
  expect(readFileSync(file, 'utf8')).toBe('Quan trọng.');

  const folder = join(work, 'thư mục của ai đó');
  writeContent(folder, 'luận văn.doc', 'Quan trọng.');
  const { output, status } = await buildTestSite(soundContent(), folder);
  expect(status).toBe(1);
  expect(output).toContain(`OUT_DIR holds files that no build has made: ${folder}.`);
  expect(readFileSync(join(folder, 'luận văn.doc'), 'utf8')).toBe('Quan trọng.');
});

test('a folder that the content lies in is not replaced', async () => {
  const content = soundContent();
  const { output, status } = await buildTestSite(content, work);
  expect(status).toBe(1);
  expect(output).toContain(`The content (CONTENT_DIR) lies in OUT_DIR: ${work}.`);
  expect(existsSync(content)).toBe(true);
});

/** Lets the programs of a build whose names hold `name` do something before they begin. */
function meddleWith(name: string, code: string): NodeJS.ProcessEnv {
  const file = join(work, `meddle-${name}.mjs`);
  writeFileSync(file, `if (process.argv[1]?.includes('${name}')) { ${code} }\n`);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}`, SOCIAL_PICTURES: 'off', LOCALES: 'vi' };
}

test('a build of which the system kills a part says so in both languages, with the memory it needs, and ends with 137', async () => {
  const out = join(work, 'killed');
  const kill = meddleWith('pages-program', "process.kill(process.pid, 'SIGKILL');");
  const { output, status } = await buildTestSite(soundContent(), out, kill);
  expect(status, output).toBe(137);
  expect(output).toMatch(/Bước “viết trang” bị hệ thống dừng giữa chừng, nhiều khả năng vì thiếu bộ nhớ.*\d+ MB/u);
  expect(output).toMatch(/The system stopped the step “write the pages”.*about \d+ MB of memory/u);
  expect(existsSync(out)).toBe(false);
});

test('a disk that is full in the middle of a build is told in both languages, without a stack', async () => {
  const full = "throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });";
  const program = 'search-index-program';
  const more = meddleWith(program, `setTimeout(() => { ${full} });`);
  const { output, status } = await buildTestSite(soundContent(), join(work, 'full'), more);
  expect(status, output).toBe(1);
  expect(output).toContain('Không làm tiếp được: ổ đĩa đã đầy.');
  expect(output).toContain('Could not go on: the disk is full.');
  expect(output).toContain('The build did not finish; the site built before is untouched.');
  expect(output).not.toMatch(/\n {4}at /u);
});
