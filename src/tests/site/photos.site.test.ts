import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium.ts';
import { serveSite } from '../../../scripts/site-server/static-server.ts';
import { buildTestSite } from './build-site.ts';
import { writePhotoContent } from './photo-fixture.ts';

const work = mkdtempSync(join(tmpdir(), 'ocop-photos-'));
const content = join(work, 'content');
const site = join(work, 'site');

let server: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  await writePhotoContent(content);
  const { output, status } = await buildTestSite(content, site, {
    SOCIAL_PICTURES: 'off',
    SITE_URL: 'https://ocop.example',
  });
  expect(status, output).toBe(0);
  [server, browser] = await Promise.all([serveSite(site), launchChromium()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

const read = (file: string): string => readFileSync(join(site, file), 'utf8');

const product = 'san-pham/khoai-nuong/index.html';

interface Visit {
  readonly page: Page;
  /** Pictures that were asked for. */
  readonly pictures: readonly string[];
  readonly complaints: readonly string[];
}

async function visit(path: string, options: BrowserContextOptions = {}, before?: () => void): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const pictures: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/photos/')) pictures.push(request.url().slice(request.url().lastIndexOf('/') + 1));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
  return { page, pictures, complaints };
}

test('each photo becomes AVIF and WebP in three widths, never wider than it is, and nothing else is handed out', async () => {
  const files = readdirSync(join(site, 'photos'));
  const widthsOf = async (file: string): Promise<number | undefined> =>
    (await sharp(join(site, 'photos', file)).metadata()).width;
  for (const file of files) {
    const [, width, format] = /^[0-9a-f]{20}-(\d+)\.(avif|webp)$/u.exec(file) ?? [];
    expect(format, file).toBeDefined();
    expect(await widthsOf(file)).toBe(Number(width));
  }
  const endings = files.map((file) => file.slice(21)).toSorted();
  expect(endings.filter((ending) => ending.endsWith('avif'))).toEqual([
    ...['1000.avif', '1200.avif', '1200.avif', '1200.avif'],
    ...Array.from({ length: 5 }, () => '400.avif'),
    '640.avif',
    ...Array.from({ length: 4 }, () => '800.avif'),
  ]);
  expect(endings.filter((ending) => ending.endsWith('webp'))).toHaveLength(endings.length / 2);
  const originals = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:jpe?g|png)$/u.test(file),
  );
  expect(originals).toEqual([]);
});

test('no picture tells where, when or with what a photo was taken, or lies on its side', async () => {
  const source = readFileSync(join(content, 'products/dien-bien/khoai-nuong/ruong.jpg'));
  expect(source.includes('Secret Camera')).toBe(true);
  expect((await sharp(source).metadata()).exif?.length).toBeGreaterThan(0);
  for (const file of readdirSync(join(site, 'photos'))) {
    const bytes = readFileSync(join(site, 'photos', file));
    const { exif, iptc, orientation, xmp } = await sharp(bytes).metadata();
    expect([exif, iptc, xmp, orientation ?? 1], file).toEqual([undefined, undefined, undefined, 1]);
    expect(bytes.includes('Secret'), file).toBe(false);
  }
  expect(read(product)).toMatch(/width="1200" height="1600" alt="Người trồng bên ruộng"/u);
});

test('a photo is shown with its words, its credit, its licence and its size, in the language of the page', () => {
  const html = read(product);
  expect(html).toContain('alt="Ruộng khoai trên sườn núi"');
  expect(html).toContain('Ảnh: Lò Văn Thử. Giấy phép: CC BY 4.0.');
  expect(html).toMatch(/width="1600" height="1200"/u);
  expect(read('en/products/khoai-nuong/index.html')).toContain('alt="A field of taro on a slope"');
  expect(read('tin-tuc/tin-co-anh/index.html')).toContain('Ảnh: Ban tổ chức.');
  const bare = read('san-pham/khoai-khong-anh/index.html').split('id="related"')[0] ?? '';
  expect(bare).not.toContain('<picture');
});

test('search engines learn of the photo and who took it', () => {
  const data = /"@type":"ImageObject".*?\}/u.exec(read(product))?.[0];
  expect(data).toMatch(/"url":"https:\/\/ocop\.example\/photos\/[0-9a-f]{20}-1200\.webp"/u);
  expect(data).toContain('"creditText":"Lò Văn Thử"');
  expect(data).toContain('"license":"CC BY 4.0"');
});

test('the first photo of a page is fetched at once, the others when they come near', async () => {
  const { complaints, page, pictures } = await visit('/san-pham/khoai-nuong/');
  const first = page.locator('.gallery img').first();
  expect(await first.evaluate(({ fetchPriority, loading }: HTMLImageElement) => [fetchPriority, loading])).toEqual([
    'high',
    'eager',
  ]);
  expect(pictures[0]).toMatch(/-400\.avif$/u);
  const lazy = await page
    .locator('img:not(.print-only img)')
    .evaluateAll((images) => images.slice(1).map((image) => (image as HTMLImageElement).loading));
  expect(new Set(lazy)).toEqual(new Set(['lazy']));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each(['/san-pham/', '/en/products/', '/tim-kiem/'])(
  'the photo that the list at %s begins with is fetched at once, the others when they come near',
  async (path) => {
    const { complaints, page } = await visit(path);
    const images = page.locator('main .product-card .photo img');
    await expect.poll(() => images.count()).toBe(2);
    const asked = await images.evaluateAll((all) =>
      (all as HTMLImageElement[]).map(({ fetchPriority, loading }) => [fetchPriority, loading]),
    );
    expect(asked).toEqual([
      ['high', 'eager'],
      ['auto', 'lazy'],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the gallery moves by its links from the keyboard, with script and without, and snaps under a finger', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await visit('/san-pham/khoai-nuong/', { javaScriptEnabled });
    await page.getByRole('link', { name: 'Ảnh 2 trên 3' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page
          .locator('.gallery img')
          .nth(1)
          .boundingBox()
          .then((box) => Math.round(box?.x ?? -1)),
      )
      .toBeGreaterThanOrEqual(0);
    await expect
      .poll(() =>
        page
          .locator('#photo-2')
          .boundingBox()
          .then((box) => Math.round(box?.x ?? 999)),
      )
      .toBeLessThan(60);
    await page.context().close();
  }
  const { page } = await visit('/san-pham/khoai-nuong/');
  const styles = await page
    .locator('.gallery-row')
    .evaluate((row) => [getComputedStyle(row).overflowX, getComputedStyle(row).scrollSnapType]);
  expect(styles).toEqual(['auto', 'inline mandatory']);
  await page.context().close();
});

test('without script photos are shown, and loaded when they come into view', async () => {
  const { page, pictures } = await visit('/san-pham/khoai-nuong/', { javaScriptEnabled: false });
  expect(await page.locator('.gallery img').first().getAttribute('loading')).toBe('lazy');
  expect(pictures.length).toBeGreaterThan(0);
  await page.context().close();
});

test('the finder shows the photos that lists show, in the language of the page', async () => {
  const sameAs = async (list: string, finder: string): Promise<void> => {
    const looks = (page: Page): Promise<readonly (readonly string[])[]> =>
      page
        .locator('main .product-card picture')
        .evaluateAll((pictures) =>
          pictures.map((picture) => [
            picture.closest<HTMLElement>('[data-product]')?.dataset['product'] ?? '',
            picture.parentElement?.dataset['region'] ?? '',
            ...[...picture.children].flatMap(({ attributes }) =>
              [...attributes].map(({ name, value }) => `${name}=${value}`).toSorted(),
            ),
          ]),
        );
    const listed = await visit(list);
    const expected = (await looks(listed.page)).toSorted();
    expect(expected.map(([product]) => product)).toEqual(['khoai-nuong', 'khoai-suong']);
    const { complaints, page, pictures } = await visit(finder);
    await expect.poll(async () => (await looks(page)).toSorted()).toEqual(expected);
    await expect.poll(() => pictures.some((file) => file.endsWith('.avif'))).toBe(true);
    expect(await page.locator('[data-product="khoai-khong-anh"] .photo').count()).toBe(0);
    expect(complaints).toEqual([]);
    await Promise.all([listed.page.context().close(), page.context().close()]);
  };
  await sameAs('/san-pham/', '/tim-kiem/');
  await sameAs('/en/products/', '/en/search/');
});

test('a photo that the finder cannot learn of leaves the card with its band', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route('**/search-data/vi/card-photos/**', (route) => route.abort());
  await page.goto(`${server.origin}/tim-kiem/`, { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('[data-list] .product-card').count()).toBe(3);
  await expect.poll(() => page.locator('[data-list] .photo').count()).toBe(0);
  await context.close();
});

test.each([
  {
    name: 'when the browser asks to save data',
    before: () => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    },
  },
  {
    name: 'when readers chose so',
    before: () => {
      localStorage.setItem('ocop-photos', 'ask');
    },
  },
])('no photo is fetched $name, until one is asked for', async ({ before }) => {
  const list = await visit('/san-pham/', {}, before);
  expect(list.pictures).toEqual([]);
  expect(await list.page.locator('.product-card .brocade').first().isVisible()).toBe(true);
  await list.page.context().close();
  const finder = await visit('/tim-kiem/', {}, before);
  const ask = finder.page.getByRole('button', { name: 'Hiện ảnh Ruộng khoai trên sườn núi' });
  await ask.waitFor();
  expect(finder.pictures).toEqual([]);
  await ask.click();
  await expect.poll(() => new Set(finder.pictures.map((file) => file.slice(0, 20))).size).toBe(1);
  expect(finder.complaints).toEqual([]);
  await finder.page.context().close();
  const { complaints, page, pictures } = await visit('/san-pham/khoai-nuong/', {}, before);
  expect(pictures).toEqual([]);
  await page.getByRole('button', { name: 'Hiện ảnh Ruộng khoai trên sườn núi' }).click();
  await expect
    .poll(() =>
      page
        .locator('.gallery img')
        .first()
        .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
    )
    .toBe(true);
  expect(new Set(pictures.map((file) => file.slice(0, 20))).size).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the switch in the footer is remembered on the next page and can be taken back', async () => {
  const { page, pictures } = await visit('/san-pham/khoai-khong-anh/');
  const box = page.getByRole('checkbox', { name: 'Tiết kiệm dữ liệu' });
  // What was already on its way arrives all the same.
  await page.waitForLoadState('networkidle');
  await box.check();
  const before = pictures.length;
  // A page of its own: one that follows in the same place is given what the browser still has in memory.
  const next = await page.context().newPage();
  await page.close();
  await next.goto(`${server.origin}/san-pham/khoai-nuong/`, { waitUntil: 'networkidle' });
  const nextBox = next.getByRole('checkbox', { name: 'Tiết kiệm dữ liệu' });
  expect(pictures.slice(before)).toEqual([]);
  expect(await nextBox.isChecked()).toBe(true);
  await nextBox.uncheck();
  await expect
    .poll(() =>
      next
        .locator('.gallery img')
        .first()
        .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
    )
    .toBe(true);
  await next.context().close();
});
