import { expect, test } from 'vitest';
import { elementsOf, indexablePages, pages, readSiteFile, siteFiles } from '../../../scripts/shots/built-site.ts';

test('every page carries a policy that allows our own files and nothing else', () => {
  const policies = new Set(
    indexablePages.map(({ html }) => /<meta http-equiv="content-security-policy" content="([^"]+)"/iu.exec(html)?.[1]),
  );
  for (const policy of policies) {
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'self'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toMatch(/'unsafe-eval'/u);
  }
});

test('no element runs script or style from an attribute', () => {
  const faults = pages.flatMap((page) =>
    elementsOf(page)
      .filter(({ attribs }) => Object.keys(attribs).some((name) => name === 'style' || name.startsWith('on')))
      .map(({ name }) => `${page.path} <${name}>`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('nothing is loaded from another origin', () => {
  const loading = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);
  const faults = pages.flatMap((page) =>
    elementsOf(page)
      .filter(
        ({ attribs, name }) =>
          loading.has(name) || (name === 'link' && /stylesheet|preload|icon/u.test(attribs['rel'] ?? '')),
      )
      .filter(({ attribs }) => /^(?:https?:)?\/\//u.test(attribs['src'] ?? attribs['href'] ?? ''))
      .map(({ name }) => `${page.path} <${name}>`),
  );
  expect(faults).toEqual([]);
});

test('styles load nothing from another origin', () => {
  const sheets = siteFiles.filter((file) => file.endsWith('.css')).map(readSiteFile);
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) expect(sheet).not.toMatch(/url\(["']?(?:https?:)?\/\//u);
});

test('links that were marked as copies on hijacked hosts are never shown', () => {
  const faults = pages.filter(({ html }) => html.includes('mirror_do_not_link'));
  expect(faults).toEqual([]);
});
