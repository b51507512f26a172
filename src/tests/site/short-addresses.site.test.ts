import readCode from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pageAt, pages, readSiteFile, siteFiles } from '../../../scripts/shots/built-site.ts';

const siteUrl = process.env['SITE_URL'] ?? 'http://localhost:4321';

const productIds = pages.flatMap(({ html, path }) => {
  const id = /^\/san-pham\/([^/]*[a-z][^/]*)\/$/u.exec(path)?.[1];
  return id === undefined || html.includes('http-equiv="refresh"') ? [] : [id];
});

test('every product has a short address that leads to its page and is kept out of search engines', () => {
  expect(productIds.length).toBeGreaterThan(0);
  for (const id of productIds) {
    const { html } = pageAt(`/p/${id}/`);
    expect(html).toContain(`http-equiv="refresh" content="0; url=/san-pham/${id}/"`);
    expect(html).toContain(`<a href="/san-pham/${id}/"`);
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}/san-pham/${id}/"`);
    expect(html).toContain('name="robots" content="noindex"');
  }
  expect(
    siteFiles
      .filter((file) => file.startsWith('sitemap-'))
      .map(readSiteFile)
      .join(''),
  ).not.toContain('/p/');
});

test('every QR code is read as an address that exists', async () => {
  const faults: string[] = [];
  for (const id of productIds) {
    const svg = Buffer.from(readSiteFile(`p/${id}.svg`));
    const picture = sharp(svg).resize(200, 200, { kernel: 'nearest' }).ensureAlpha().raw();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    const found = readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
    if (found !== `${siteUrl}/p/${id}/`) faults.push(`${id}: ${found ?? 'unreadable'}`);
  }
  expect(faults).toEqual([]);
}, 240_000);

test('every product page offers its code and its short address', () => {
  for (const id of productIds) {
    for (const path of [`/san-pham/${id}/`, `/en/products/${id}/`]) {
      const { html } = pageAt(path);
      expect(html).toContain(`href="/p/${id}.svg" download`);
      expect(html).toContain(`href="${siteUrl}/p/${id}/"`);
    }
  }
});
