import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { buildDataFolder, readBuildData } from '../../build-data/build-data.ts';
import type { BuildData } from '../../build-data/build-data.ts';
import type { SiteRecord } from '../place/site-record.ts';
import { planPictures } from './site-pictures.ts';

let next: string;

const photo = (key: string): BuildData['photos'][number] => ({
  source: `products/dien-bien/${key}/1.jpg`,
  key,
  width: 400,
  format: 'avif',
});

const preview = (id: string, title: string): BuildData['social-pictures'][number] => ({
  kind: 'product',
  id,
  title,
  lines: [],
  brocade: { id, group: 'food', set: 'tea', former: 'dien-bien' },
});

function leave(photos: BuildData['photos'], previews: BuildData['social-pictures']): void {
  mkdirSync(join(next, buildDataFolder), { recursive: true });
  writeFileSync(join(next, buildDataFolder, 'photos.json'), JSON.stringify(photos));
  writeFileSync(join(next, buildDataFolder, 'social-pictures.json'), JSON.stringify(previews));
}

const siteWith = (pictures: SiteRecord['pictures'], files: readonly string[]): SiteRecord => ({
  frame: '',
  pages: 1,
  precompressed: false,
  keys: {},
  map: '',
  search: {},
  pictures,
  files: Object.fromEntries(files.map((file) => [file, [1, 1]])),
});

beforeEach(() => {
  next = mkdtempSync(join(tmpdir(), 'ocop-pictures-'));
  onTestFinished(() => {
    rmSync(next, { recursive: true });
  });
});

test('without a site all pictures are to be made', async () => {
  leave([photo('a'), photo('b')], [preview('che', 'Chè')]);
  const { files, photos, stale } = await planPictures(next, undefined);
  expect(stale).toEqual({ previews: true, photos: true });
  expect([...photos]).toEqual(['photos/a-400.avif', 'photos/b-400.avif']);
  expect(Object.keys(files)).toHaveLength(1);
  expect(await readBuildData(next, 'photos')).toHaveLength(2);
});

test('a picture that the site has is not made again, and only the others stay on the lists of their makers', async () => {
  leave([photo('a'), photo('b')], [preview('che', 'Chè'), preview('tra', 'Trà')]);
  const { files } = await planPictures(next, undefined);
  leave([photo('a'), photo('b')], [preview('che', 'Chè'), preview('tra', 'Trà mới')]);
  const plan = await planPictures(next, siteWith(files, ['photos/a-400.avif']));
  expect(plan.stale).toEqual({ previews: true, photos: true });
  expect((await readBuildData(next, 'photos')).map(({ key }) => key)).toEqual(['b']);
  expect((await readBuildData(next, 'social-pictures')).map(({ title }) => title)).toEqual(['Trà mới']);
  // All of them are of the site, made again or not.
  expect(Object.keys(plan.files)).toEqual(Object.keys(files));
  expect(plan.photos.size).toBe(2);
});

test('when the site has all of them, none is to be made', async () => {
  leave([photo('a')], [preview('che', 'Chè')]);
  const { files } = await planPictures(next, undefined);
  leave([photo('a')], [preview('che', 'Chè')]);
  const { stale } = await planPictures(next, siteWith(files, ['photos/a-400.avif']));
  expect(stale).toEqual({ previews: false, photos: false });
});
