import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { contentDirectory } from './content-directory.ts';
import { readTree } from './content-tree.ts';
import { splitFrontMatter } from './front-matter.ts';
import { renderAnyMarkdown, renderMarkdown } from './markdown.ts';
import { plainTextOf } from './markdown-text.ts';
import { plainParagraphs } from './plain-body.ts';

/** Holds a body against what the parser makes of it; returns whether it is plain. */
function compare(body: string): boolean {
  const paragraphs = plainParagraphs(body);
  if (paragraphs === undefined) return false;
  const root = markdownToMdast(body, { position: false, features: { frontmatter: false } });
  const blocks = 'children' in root ? root.children : [];
  expect(blocks.map((block) => [block.type, plainTextOf(block)])).toEqual(
    paragraphs.map((paragraph) => ['paragraph', paragraph]),
  );
  expect(renderMarkdown(body)).toEqual(renderAnyMarkdown(body));
  return true;
}

test('the bodies of the catalogue are the same with and without the parser, and most need none', () => {
  const contentDir = contentDirectory();
  const files = readTree(contentDir).filter(({ path }) => /^pro.*\.md$/u.test(path));
  const bodies = files.map(({ path }) => splitFrontMatter(readFileSync(join(contentDir, path), 'utf8')).body);
  const written = bodies.filter((body) => body.trim() !== '');
  expect(written.filter(compare).length / written.length).toBeGreaterThan(0.8);
});

test.each([
  'Trà hái trên núi, sao tay 3–4 giờ (mỗi mẻ 5 kg); giá 75%/hộp: “rẻ”, nhà làm - bán.',
  '\n\nĐoạn một\ncòn tiếp.\n\n\nĐoạn hai!?\n',
  'Chữ \'đơn\', chữ "kép", ba chấm... hai gạch -- và a/b + c: d:e',
  '(Theo báo) 20 °C, 3 × 4…',
])('%j is plain', (body) => {
  expect(compare(body)).toBe(true);
});

test.each([
  '',
  '# Đầu đề',
  '- mục',
  '1. mục',
  'Chữ\n1) mục',
  'Chữ\n---',
  'Chữ\n===',
  '    mã',
  'Chữ *nghiêng*',
  'Chữ_nghiêng_',
  '`mã`',
  '[a](https://a.vn)',
  'Xem https://a.vn',
  'Xem www.a.vn',
  'Thư a@b.vn',
  'a | b\n--- | ---',
  'Dòng  \nxuống',
  'Dòng\\\nxuống',
  'Dòng \nxuống',
  'Cuối ',
  'A & B',
  '&amp;',
  '<b>',
  '~~bỏ~~',
  '> lời',
  'a\u00A0b',
  'a\tb',
  'a\rb',
  'Một\n \nHai',
])('%j is left to the parser', (body) => {
  expect(compare(body)).toBe(false);
});

test('a body with anything changed in it is left to the parser, or the same without it', () => {
  const start = 'Trà Shan (loại 1) hái trên núi: “búp” 1 tôm, 2 lá.\nSao tay 3–4 giờ!\n\nBán ở chợ - và hội chợ…\n';
  const pieces = Array.from(' \n.,;:()%/–“\'"?!+-°#*_`[]<>&|~\\=@1aê\t\u2028');
  pieces.push(
    '\n\n',
    '\n1. ',
    '\n- ',
    '\n+ ',
    'http://',
    'www.',
    '://a.vn',
    ':::',
    '...',
    '--',
    '\n(',
    '\nb) ',
    '[^1]',
  );
  let state = 3;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let plain = 0;
  for (let round = 0; round < 4000; round += 1) {
    let body = start;
    for (let change = below(4); change >= 0; change -= 1) {
      const at = below(body.length + 1);
      body = body.slice(0, at) + (pieces[below(pieces.length)] ?? '') + body.slice(at + below(3));
    }
    if (compare(body)) plain += 1;
  }
  expect(plain).toBeGreaterThan(400);
});
