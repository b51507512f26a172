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
  const contentDir = makeContent({ 'products/a/index.md': faulty, 'products/ab/index.md': faulty });
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

test('help is given in both languages', async () => {
  const { output, exitCode } = await runCheckCommand(['--help'], {}, '/');
  expect(exitCode).toBe(0);
  expect(output).toContain('Kiểm tra mọi tệp');
  expect(output).toContain('Checks every file');
});
