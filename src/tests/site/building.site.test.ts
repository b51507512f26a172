import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
