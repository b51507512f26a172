import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { makeContent, producerText, productText } from '../../checks/checked-files.ts';
import { runNewCommand } from './new-command.ts';
import type { Asker, NewResult } from './new-command.ts';

const source = [
  '--source-title',
  'Bài: báo',
  '--source-publisher',
  'Báo Sơn La',
  '--source-url',
  'https://bao.example.vn/1',
];
const product = ['product', '--name', 'Chè Shan', '--group', 'food', '--province', 'Sơn La', '--stars', '4', ...source];

const content = (): string =>
  makeContent({ 'products/lao-cai/tra/index.md': productText(), 'producers/htx-ta-xua/index.md': producerText() });

const run = (contentDir: string, args: readonly string[], asker?: Asker): Promise<NewResult> =>
  runNewCommand(args, { CONTENT_DIR: contentDir, TODAY: '2026-11-21' }, contentDir, asker);

async function errorsIn(contentDir: string): Promise<readonly string[]> {
  const { issues } = await checkContent({ contentDir, today: '2026-11-21' });
  return issues.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${file} ${code}`);
}

test('a product is written in the form of the content and passes the check', async () => {
  const contentDir = content();
  const more = [
    '--date',
    '30/12/2024',
    '--decision',
    '2797/QĐ-UBND',
    '--district',
    'Bắc Yên',
    '--producer',
    'Hợp tác xã Tà Xùa',
  ];
  const { exitCode, output } = await run(contentDir, [...product, ...more, '--lang', 'en']);
  expect(exitCode).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "The producer has a page: HTX Tà Xùa (htx-ta-xua).
    Made products/son-la/che-shan/index.md
    Next: open the file, read it once more and write the description; then run npm run check -- products/son-la/che-shan/index.md, look at the page with npm run dev, and send your change.
    "
  `);
  expect(readFileSync(join(contentDir, 'products/son-la/che-shan/index.md'), 'utf8')).toMatchInlineSnapshot(`
    "---
    name: Chè Shan
    group: food
    producer: htx-ta-xua
    origin:
      former: son-la
      district: Bắc Yên
    recognitions:
      - stars: 4
        date: 2024-12-30
        decision: 2797/QĐ-UBND
        source: bao-son-la
    sources:
      bao-son-la:
        title: "Bài: báo"
        publisher: Báo Sơn La
        url: https://bao.example.vn/1
        read: 2026-11-21
    ---

    Sản phẩm của HTX Tà Xùa, Bắc Yên, Sơn La.
    "
  `);
  expect(await errorsIn(contentDir)).toEqual([]);
});

test('a producer that has no page gets one, of the kind its name tells', async () => {
  const contentDir = content();
  const { output } = await run(contentDir, [...product, '--producer', 'Công ty TNHH Chè Sơn La']);
  expect(output).toContain('tạo mới: Công ty TNHH Chè Sơn La (cong-ty-tnhh-che-son-la), loại hình: enterprise');
  expect(readFileSync(join(contentDir, 'producers/cong-ty-tnhh-che-son-la/index.md'), 'utf8')).toContain(
    'kind: enterprise',
  );
  expect(await errorsIn(contentDir)).toEqual([]);
});

test('an id that is taken gets the province behind it, and one that was asked for is refused', async () => {
  const contentDir = content();
  const named = product.map((arg) => (arg === 'Chè Shan' ? 'Trà' : arg));
  await run(contentDir, named);
  expect(existsSync(join(contentDir, 'products/son-la/tra-son-la/index.md'))).toBe(true);
  const { errorOutput, exitCode } = await run(contentDir, [...named, '--id', 'tra']);
  expect(exitCode).toBe(2);
  expect(errorOutput).toContain('products/lao-cai/tra/index.md');
});

test('a name that two provinces had is told, and the old name chooses', async () => {
  const contentDir = content();
  const at = (name: string): readonly string[] => product.map((arg) => (arg === 'Sơn La' ? name : arg));
  const { output } = await run(contentDir, [...at('tỉnh Lào Cai'), '--id', 'a', '--lang', 'en']);
  expect(output).toContain('Lào Cai now consists of');
  await run(contentDir, [...at('Yên Bái'), '--id', 'b']);
  expect(readFileSync(join(contentDir, 'products/yen-bai/b/index.md'), 'utf8')).toContain('former: yen-bai');
});

test.each([
  {
    kind: 'producer',
    args: [
      '--name',
      'HTX Mường Hum',
      '--kind',
      'hợp tác xã',
      '--province',
      'Lào Cai',
      '--phone',
      '0203000000',
      ...source,
    ],
    file: 'producers/htx-muong-hum/index.md',
  },
  {
    kind: 'news',
    args: [
      '--title',
      'Tin mới',
      '--summary',
      'Tóm tắt.',
      '--published',
      '2026-03-01',
      '--kind',
      'event',
      '--products',
      'tra',
      ...source,
    ],
    file: 'news/2026/tin-moi/index.mdx',
  },
  {
    kind: 'plan',
    args: [
      '--title',
      'Kế hoạch',
      '--issuer',
      'UBND tỉnh',
      '--level',
      'tỉnh',
      '--province',
      'son-la',
      '--start',
      '2025-01-01',
      '--end',
      '2025-12-31',
      '--label',
      '2025',
      ...source,
    ],
    file: 'plans/son-la-2025.yml',
  },
  {
    kind: 'plan',
    args: [
      '--title',
      'Kế hoạch',
      '--issuer',
      'Thủ tướng',
      '--level',
      'national',
      '--start',
      '2025-01-01',
      '--label',
      '2025',
      ...source,
    ],
    file: 'plans/ca-nuoc-2025.yml',
  },
])('a $kind passes the check: $file', async ({ args, file, kind }) => {
  const contentDir = content();
  const { errorOutput, exitCode } = await run(contentDir, [kind, ...args]);
  expect({ errorOutput, exitCode }).toEqual({ errorOutput: '', exitCode: 0 });
  expect(existsSync(join(contentDir, file))).toBe(true);
  expect(await errorsIn(contentDir)).toEqual([]);
});

test('a translation has the original beside it as comments, and passes the check', async () => {
  const contentDir = content();
  const { exitCode } = await run(contentDir, ['translation', 'tra', '--name', 'Shan tea']);
  expect(exitCode).toBe(0);
  expect(readFileSync(join(contentDir, 'products/lao-cai/tra/en.md'), 'utf8')).toBe(
    '---\nname: Shan tea\n#\n# Trà hái trên núi.\n---\n',
  );
  expect(await errorsIn(contentDir)).toEqual([]);
  expect((await run(contentDir, ['translation', 'tra'])).exitCode).toBe(2);
});

test('a translation may be made as a frame without any words yet', async () => {
  const contentDir = content();
  expect((await run(contentDir, ['translation', 'tra', '--yes'])).exitCode).toBe(0);
  expect(await errorsIn(contentDir)).toEqual([]);
});

test('what is missing or wrong is told all at once, and nothing is written', async () => {
  const contentDir = content();
  const before = readdirSync(contentDir, { recursive: true }).length;
  const { errorOutput, exitCode } = await run(contentDir, [
    'product',
    '--stars',
    '6',
    '--date',
    'hôm qua',
    '--group',
    'trà',
  ]);
  expect(exitCode).toBe(2);
  expect(errorOutput).toContain('Mục --stars không nhận «6»');
  expect(errorOutput).toContain('Mục --date không nhận «hôm qua»');
  expect(errorOutput).toContain('Còn thiếu: --name, --province, --source-title, --source-publisher');
  expect(readdirSync(contentDir, { recursive: true })).toHaveLength(before);
});

test('a page with a fault is not written, and the fault is told as the check tells it', async () => {
  const contentDir = content();
  const { errorOutput, exitCode } = await run(contentDir, [...product, '--level', 'national', '--lang', 'en']);
  expect(exitCode).toBe(1);
  expect(errorOutput).toContain('level-cannot-recognise');
  expect(existsSync(join(contentDir, 'products/son-la'))).toBe(false);
});

test('--dry-run shows the page and writes nothing', async () => {
  const contentDir = content();
  const { output } = await run(contentDir, [...product, '--dry-run']);
  expect(output).toContain('name: Chè Shan\n');
  expect(existsSync(join(contentDir, 'products/son-la'))).toBe(false);
});

test('at a terminal every question that flags leave open is asked, in order', async () => {
  const contentDir = content();
  const asked: string[] = [];
  const given: Readonly<Record<string, string>> = {
    name: 'Chè',
    group: 'food',
    province: 'son-la',
    stars: '3',
    'source-title': 'Bài',
    'source-publisher': 'Báo',
  };
  const asker: Asker = {
    kind: () => Promise.resolve('product'),
    answer: ({ flag }, _, __, suggestion) => {
      asked.push(flag);
      return Promise.resolve(given[flag] ?? suggestion);
    },
  };
  expect((await run(contentDir, [], asker)).exitCode).toBe(0);
  expect(asked.slice(0, 4)).toEqual(['name', 'group', 'set', 'province']);
  expect(existsSync(join(contentDir, 'products/son-la/che/index.md'))).toBe(true);
  const stopping: Asker = { ...asker, answer: () => Promise.resolve(undefined) };
  expect(await run(contentDir, [], stopping)).toMatchObject({ exitCode: 2, errorOutput: 'Đã dừng; chưa ghi gì.\n' });
});

test('help is given in both languages, or in one', async () => {
  const { output } = await runNewCommand(['--help'], {}, '/');
  expect(output).toContain('Tạo một trang mới');
  expect(output).toContain('Makes a new page');
  expect((await runNewCommand(['--help', '--lang', 'en'], {}, '/')).output).not.toContain('Tạo một trang mới');
});

test('a name of hundreds of words or of several lines makes a page with a short id and a name on one line', async () => {
  const contentDir = content();
  const long = 'Rất dài '.repeat(20);
  const named = (name: string): readonly string[] => product.map((word) => (word === 'Chè Shan' ? name : word));
  expect((await run(contentDir, named(long))).exitCode).toBe(0);
  expect((await run(contentDir, named('Trà\nhai  dòng'))).exitCode).toBe(0);
  const tooLong = await run(contentDir, named(long.repeat(4)));
  expect(tooLong).toMatchObject({ exitCode: 1, errorOutput: expect.stringContaining('text-too-long') as string });
  const ids = readdirSync(join(contentDir, 'products/son-la'));
  expect(ids.toSorted()).toEqual(['rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat', 'tra-hai-dong']);
  expect(readFileSync(join(contentDir, 'products/son-la/tra-hai-dong/index.md'), 'utf8')).toContain(
    'name: Trà hai dòng\n',
  );
});
