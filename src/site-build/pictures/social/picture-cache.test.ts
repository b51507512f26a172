import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SocialPicture } from '../../../social/social-picture.ts';
import { openPictureCache, placePicture } from './picture-cache.ts';

const work = mkdtempSync(join(tmpdir(), 'ocop-pictures-'));

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const picture: SocialPicture = {
  kind: 'product',
  id: 'khoai-so',
  stars: 3,
  title: 'Khoai sọ',
  lines: [],
  brocade: { id: 'khoai-so', group: 'food', set: undefined, former: 'dien-bien' },
};

test('a picture is drawn once and again only when what it shows has changed', async () => {
  const cache = await openPictureCache(join(work, 'cache'));
  const drawn: string[] = [];
  const place = (of: SocialPicture, site: string): Promise<boolean> =>
    placePicture(of, join(work, site), cache, (each) => {
      drawn.push(each.title);
      return Promise.resolve(Buffer.from(each.title));
    });

  expect(await place(picture, 'first')).toBe(true);
  expect(await place(structuredClone(picture), 'second')).toBe(false);
  expect(await place({ ...picture, title: 'Khoai sọ Phì Nhừ' }, 'third')).toBe(true);
  expect(drawn).toEqual(['Khoai sọ', 'Khoai sọ Phì Nhừ']);
  expect(readFileSync(join(work, 'second/social/product/khoai-so.png'), 'utf8')).toBe('Khoai sọ');
  expect(readFileSync(join(work, 'third/social/product/khoai-so.png'), 'utf8')).toBe('Khoai sọ Phì Nhừ');
});

test('another way of drawing draws everything anew', async () => {
  const cache = await openPictureCache(join(work, 'cache'));
  const draw = (): Promise<Buffer> => Promise.resolve(Buffer.from('new'));
  expect(await placePicture(picture, join(work, 'fourth'), { ...cache, drawing: 'other' }, draw)).toBe(true);
});

test('a drawing that fails leaves nothing behind', async () => {
  const cache = await openPictureCache(join(work, 'cache'));
  const broken = { ...picture, id: 'hong', title: 'Hỏng' };
  const failing = (): Promise<Buffer> => Promise.reject(new Error('no ink'));
  await expect(placePicture(broken, join(work, 'fifth'), cache, failing)).rejects.toThrow('no ink');
  expect(existsSync(join(work, 'fifth/social/product/hong.png'))).toBe(false);
  expect(await placePicture(broken, join(work, 'fifth'), cache, () => Promise.resolve(Buffer.from('ink')))).toBe(true);
});
