import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { drawPicture } from './draw-picture.ts';
import { bandHeight, layOut, safeArea, selvedgeHeight, canvas } from './picture-layout.ts';
import type { Box } from './picture-layout.ts';

const picture: SocialPicture = {
  kind: 'product',
  id: 'khoai-so-phi-nhu',
  stars: 5,
  label: 'Được công nhận hạng 5 sao ngày 11/03/2024.',
  title: 'Khoai sọ Phì Nhừ',
  lines: ['Thành phố Hồ Chí Minh', 'Tổ hợp tác trồng khoai sọ Phì Nhừ'],
  brocade: { id: 'khoai-so-phi-nhu', group: 'food', set: 'fresh-produce', former: 'dien-bien' },
  region: 'dong-bang-song-cuu-long',
};

/** Returns the longest values of a key in the files of a folder of the content. */
function longest(folder: string, key: string, count: number): string[] {
  return readdirSync(`content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /index\.mdx?$/u.test(file))
    .map(
      (file) =>
        new RegExp(`^${key}: "?(.*?)"?$`, 'mu').exec(readFileSync(`content/${folder}/${file}`, 'utf8'))?.[1] ?? '',
    )
    .toSorted((a, b) => b.length - a.length)
    .slice(0, count);
}

const endless = 'Nghiêng '.repeat(400).trim();

const hard: readonly (readonly [kind: string, pictures: readonly SocialPicture[]])[] = [
  ['the longest names of products', longest('products', 'name', 25).map((title) => ({ ...picture, title }))],
  ['the longest titles of posts', longest('news', 'title', 25).map((title) => ({ ...picture, title }))],
  [
    'the longest names of producers',
    longest('producers', 'name', 25).map((name) => ({ ...picture, lines: ['Thành phố Hồ Chí Minh', name] })),
  ],
  [
    'names no room is large enough for',
    [
      { ...picture, title: endless, label: endless, lines: [endless, endless] },
      { ...picture, title: 'Ẵ'.repeat(500) },
      { ...picture, title: 'ẴỘỮ\nỘ & <b>Đ</b> "x" \u0007' },
    ],
  ],
];

test.each(hard)('%s stay inside the safe area and apart from each other', async (_kind, pictures) => {
  for (const each of pictures) {
    const { letterings, mark, stars } = await layOut(each);
    const boxes: Box[] = [...letterings, mark, ...(stars === undefined ? [] : [stars])];
    for (const box of boxes) expect(isInside(box, safeArea), each.title).toBe(true);
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other), each.title).toBe(false);
    }
  }
});

function isInside(box: Box, area: Box): boolean {
  return (
    box.left >= area.left &&
    box.top >= area.top &&
    box.left + box.width <= area.left + area.width &&
    box.top + box.height <= area.top + area.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

test('nothing but paper lies between the safe area and the edges', async () => {
  for (const title of ['Khoai sọ Phì Nhừ', 'Jambon Ẵ', ...longest('products', 'name', 3)]) {
    const image = await drawPicture({ ...picture, title });
    const below = bandHeight + selvedgeHeight;
    const paper = canvas.height - below - selvedgeHeight;
    const right = safeArea.left + safeArea.width;
    const foot = safeArea.top + safeArea.height;
    for (const margin of [
      { left: 0, top: below, width: safeArea.left, height: paper },
      { left: right, top: below, width: canvas.width - right, height: paper },
      { left: 0, top: below, width: canvas.width, height: safeArea.top - below },
      { left: 0, top: foot, width: canvas.width, height: canvas.height - selvedgeHeight - foot },
    ]) {
      const pixels = await sharp(image).extract(margin).toColourspace('b-w').raw().toBuffer();
      expect(new Set(pixels).size, `${title} ${JSON.stringify(margin)}`).toBe(1);
    }
  }
});

test('a picture is 1200 × 630, weighs at most 60 kB and is drawn alike every time', async () => {
  const bytes = await drawPicture(picture);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  expect(bytes.length).toBeLessThanOrEqual(60_000);
  expect(bytes.equals(await drawPicture({ ...picture }))).toBe(true);
});
