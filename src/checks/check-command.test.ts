import { expect, test } from 'vitest';
import { runCheckCommand } from './check-command.ts';
import { makeContent, productText } from './checked-files.ts';

const faulty = productText({ recognitions: ['  - stars: 6', '    source: bao'] });
const environment = (contentDir: string): Record<string, string> => ({ CONTENT_DIR: contentDir, TODAY: '2026-11-21' });

test('content without faults ends with 0', async () => {
  const contentDir = makeContent({ 'products/tra/index.md': productText() });
  const { output, exitCode } = await runCheckCommand([], environment(contentDir), '/');
  expect({ output, exitCode }).toEqual({
    output: 'Không có lỗi; đã kiểm tra 1 trang.\nNo faults; 1 page checked.\n',
    exitCode: 0,
  });
});

test('faults end with 1 and are printed in both languages', async () => {
  const contentDir = makeContent({ 'products/lao-cai/tra/index.md': faulty });
  const { output, exitCode } = await runCheckCommand([], environment(contentDir), contentDir);
  expect(exitCode).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "products/lao-cai/tra/index.md:7:12  lỗi  star-rating-unknown
      Hạng sao «6» không hợp lệ; chỉ nhận 3, 4 hoặc 5.
      Cách sửa: ghi đúng hạng trong quyết định công nhận.
      Unknown star rating “6”; use 3, 4 or 5.
      How to mend it: give the rating that stands in the decision.
      Xem content/README.md#star-rating-unknown

    1 lỗi, 0 cảnh báo trong 1 tệp; đã kiểm tra 1 trang.
    1 error, 0 warnings in 1 file; 1 page checked.
    "
  `);
});

test('a path limits what is reported, from the content folder or from the project', async () => {
  const contentDir = makeContent({
    'products/a/index.md': faulty,
    'products/ab/index.md': faulty.replace('Trà Shan', 'Mật ong'),
  });
  for (const path of ['products/a', './products/a/', `${contentDir}/products/a/index.md`]) {
    const { output } = await runCheckCommand([path, '--format', 'json'], environment(contentDir), '/');
    expect(JSON.parse(output)).toMatchObject({ issues: [{ file: 'products/a/index.md', line: 7, column: 12 }] });
  }
  const clean = makeContent({ 'products/a/index.md': faulty, 'products/b/index.md': productText() });
  expect((await runCheckCommand(['products/b'], environment(clean), '/')).exitCode).toBe(0);
});

test('one language can be chosen', async () => {
  const contentDir = makeContent({ 'products/a/index.md': faulty });
  const { output } = await runCheckCommand(['--lang', 'en'], environment(contentDir), '/');
  expect(output).toContain('Unknown star rating “6”');
  expect(output).not.toContain('Hạng sao');
});

test.each([
  { name: 'an unknown option', args: ['--fromat', 'json'], variables: {}, message: '--fromat json' },
  { name: 'an unknown format', args: ['--format', 'xml'], variables: {}, message: '--format xml' },
  { name: 'an unknown language', args: ['--lang', 'fr'], variables: {}, message: '--lang fr' },
  { name: 'a path that does not exist', args: ['products/khong-co'], variables: {}, message: 'products/khong-co' },
  { name: 'a path outside the content', args: ['/etc/hostname'], variables: {}, message: '/etc/hostname' },
  {
    name: 'a content folder that does not exist',
    args: [],
    variables: { CONTENT_DIR: '/khong/co' },
    message: '/khong/co',
  },
  { name: 'a day that does not exist', args: [], variables: { TODAY: '2026-02-30' }, message: '2026-02-30' },
])('$name ends with 2 and a plain message', async ({ args, variables, message }) => {
  const contentDir = makeContent({ 'products/a/index.md': productText() });
  const result = await runCheckCommand(args, { ...environment(contentDir), ...variables }, '/');
  expect(result).toMatchObject({ output: '', exitCode: 2 });
  expect(result.errorOutput).toContain(message);
  expect(result.errorOutput).not.toMatch(/^ +at /mu);
});

test('terms that are over are counted, and listed where they are asked for', async () => {
  const text = productText({ recognitions: ['  - stars: 3', '    date: 2020-01-05', '    source: bao'] });
  const contentDir = makeContent({ 'products/a/index.md': text });
  const run = async (...args: string[]) => runCheckCommand([...args, '--lang', 'en'], environment(contentDir), '/');
  const plain = await run();
  expect(plain.exitCode).toBe(0);
  expect(plain.output).toBe(
    'No faults; 1 page checked.\nOne more page has a term that is over and no later recognition; see: npm run check -- --warnings, or npm run report.\n',
  );
  for (const args of [['--warnings'], ['products/a']]) {
    const { exitCode, output } = await run(...args);
    expect(exitCode).toBe(0);
    expect(output).toContain('products/a/index.md:7:5  warning  term-lapsed');
    expect(output).toContain('0 errors, 1 warning in 1 file');
  }
  expect(JSON.parse((await run('--format', 'json')).output)).toMatchObject({
    issues: [{ code: 'term-lapsed', severity: 'warning' }],
  });
  expect((await run('--format', 'github', '--warnings')).output).toMatch(/^::warning file=/u);
});

test('--fix mends, tells each change, and then checks', async () => {
  const text = productText({ recognitions: ['  - stars: 4', '    date: 30/12/2025', '    source: bao'] });
  const contentDir = makeContent({ 'products/a/index.md': text.replace('food', 'food  ').replaceAll('\n', '\r\n') });
  const first = await runCheckCommand(['--fix', '--lang', 'en'], environment(contentDir), contentDir);
  expect(first.exitCode).toBe(0);
  expect(first.output).toMatchInlineSnapshot(`
    "Files that were mended: 1
    products/a/index.md
      line ends of Windows, or a byte order mark
        lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …
      days as year-month-day
        8: - date: 30/12/2025
        8: + date: 2025-12-30
      spaces at the ends of lines
        lines 3

    No faults; 1 page checked.
    "
  `);
  const second = await runCheckCommand(['--fix', '--lang', 'en'], environment(contentDir), '/');
  expect(second.output).toContain('There is nothing that can be mended');
});

test('help is given in both languages', async () => {
  const { output, exitCode } = await runCheckCommand(['--help'], {}, '/');
  expect(exitCode).toBe(0);
  expect(output).toContain('Kiểm tra mọi tệp');
  expect(output).toContain('Checks every file');
});
