import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTag } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../checks/check-content.ts';
import { inlineScripts } from '../../components/page/inline-scripts.ts';
import { renderMarkdown } from '../../content-files/markdown.ts';
import { csvRows } from '../../testing/csv-rows.ts';
import { buildTestSite } from './build-site.ts';
import { writeContent } from './write-content.ts';
import { payloads } from './injection-payloads.ts';

const work = mkdtempSync(join(tmpdir(), 'ocop-injection-'));
const content = join(work, 'content');
const site = join(work, 'site');

const source = (payload: string) => ({ bao: { title: payload, publisher: payload, read: '2026-01-01' } });
const page = (facts: object, body: string): string => `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body}\n`;

/** A product, a producer, a post, a plan and a legal text with a payload wherever text may stand. */
function writePages(payload: string, number: number): void {
  const id = `thu-${String(number)}`;
  const origin = { former: 'dien-bien', district: payload, commune: payload, now: { commune: payload } };
  const sources = source(payload);
  const product = {
    name: `${payload} ${String(number)}`,
    aliases: [payload],
    group: 'food',
    set: 'honey',
    producer: id,
    origin,
    recognitions: [
      {
        stars: 3,
        date: '2025-01-17',
        decision: payload,
        issuer: payload,
        round: payload,
        code: payload,
        revoked: { date: '2025-02-17', decision: payload, reason: payload },
        source: 'bao',
      },
    ],
    standards: [{ id: 'vietgap', source: 'bao' }],
    rights: [{ id: 'trademark', no: payload }],
    packs: [{ size: payload, price: 1000 }],
    capacity: { value: 1, unit: payload, per: payload },
    buy: [{ label: payload, url: `https://shop.example/?q=${encodeURIComponent(payload)}` }],
    sources,
  };
  // The check lets nothing but digits and signs into a telephone number.
  const contact = { phone: '0912 345 678', zalo: payload, website: 'https://shop.example/' };
  const producer = { name: `${payload} ${String(number)}`, shortName: payload, kind: 'farm', origin, contact, sources };
  const post = {
    title: payload,
    summary: payload,
    published: '2025-01-20',
    kind: 'event',
    publisher: payload,
    author: payload,
    plans: [id],
    sources,
  };
  const plan = {
    recordType: 'plan',
    title: payload,
    document: { type: 'ke-hoach', number: payload, title: payload },
    issuer: { name: payload, level: 'district' },
    place: { province: 'dien-bien', district: payload },
    period: { start: '2025-01-01', end: '2025-12-31', label: payload },
    targets: [
      { id: 'a', metric: 'crop_area', label: payload, comparator: 'eq', value: 1, unit: payload, note: payload },
    ],
    results: [{ target: 'a', value: 1, status: 'final', comparable: 'yes', note: payload }],
    qualitativeGoals: [payload],
    tasks: [{ title: payload, sub: [payload] }],
    sources,
    readerNotes: [payload],
  };
  writeContent(content, `products/x/${id}/index.md`, page(product, 'Lời.'));
  writeContent(content, `products/x/${id}/en.md`, page({ name: payload, summary: payload }, 'Words.'));
  writeContent(content, `producers/${id}/index.md`, page(producer, 'Lời.'));
  writeContent(content, `news/2025/${id}/index.mdx`, page(post, `<Targets plan="${id}" />\n\n<Tasks plan="${id}" />`));
  writeContent(content, `plans/${id}.yml`, stringify(plan, { lineWidth: 0 }));
}

beforeAll(async () => {
  for (const [index, payload] of payloads.entries()) writePages(payload, index);
  const { output, status } = await buildTestSite(content, site, {
    SOCIAL_PICTURES: 'off',
    SITE_URL: 'https://ocop.example',
  });
  expect(status, output.slice(-2000)).toBe(0);
}, 240_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function filesEndingIn(ending: RegExp): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file));
}

function elementsIn(text: string, xmlMode = false): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      found.push(node);
      walk(node.children);
    }
  };
  walk(parseDocument(text, { xmlMode }).children);
  return found;
}

const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc', 'poster', 'background'];
const dataScripts = new Set(['application/ld+json', 'application/json']);

function textOf(children: readonly AnyNode[]): string {
  return children.map((child) => ('data' in child ? child.data : '')).join('');
}

const ownScripts: ReadonlySet<string> = new Set(inlineScripts);

/** Returns what is alive in an element: script of its own, a handler, an address that runs, a part no page has. */
function lifeIn({ attribs, children, name }: Element): string[] {
  const faults: string[] = [];
  if (name === 'script' && !dataScripts.has(attribs['type'] ?? '')) {
    const isOurs = attribs['src']?.startsWith('/_astro/') ?? ownScripts.has(textOf(children));
    if (!isOurs) faults.push('script');
  }
  if (/^(?:iframe|object|embed|base|marquee|math|audio|source|x|custom-element|frame|applet|animate)$/u.test(name)) {
    faults.push(name);
  }
  if (name === 'style' && children.length > 0) faults.push('style');
  for (const [key, value] of Object.entries(attribs)) {
    if (key.startsWith('on') || key === 'style' || key === 'autofocus') faults.push(key);
    // Control characters and white space are what browsers skip before they read the scheme.
    const scheme = value.replace(/[\u0000-\u0020\u00A0]+/gu, '').toLowerCase();
    if (addresses.includes(key) && /^(?:javascript|vbscript|data):|^\/\/evil/u.test(scheme)) faults.push(value);
  }
  return faults.map((fault) => `<${name}> ${fault}`);
}

test('at least 80 payloads are tried', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(80);
});

test('no payload is alive in any page', () => {
  const pages = filesEndingIn(/\.html$/u);
  expect(pages.length).toBeGreaterThan(payloads.length * 6);
  const faults = pages.flatMap((file) =>
    elementsIn(readFileSync(join(site, file), 'utf8')).flatMap((element) =>
      lifeIn(element).map((fault) => `${file}: ${fault}`),
    ),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('the structured data of every page is whole', () => {
  const broken = filesEndingIn(/\.html$/u).filter((file) =>
    elementsIn(readFileSync(join(site, file), 'utf8'))
      .filter(({ attribs, name }) => name === 'script' && dataScripts.has(attribs['type'] ?? ''))
      .some(({ children }) => {
        const text = children.map((child) => ('data' in child ? child.data : '')).join('');
        return !isJson(text) || /<\/?script/iu.test(text);
      }),
  );
  expect(broken).toEqual([]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('feeds and maps hold text only, and other XML stays whole', () => {
  const files = filesEndingIn(/\.(?:xml|svg)$/u);
  expect(files.length).toBeGreaterThan(10);
  const allowed =
    /^(?:\?xml|feed|title|subtitle|id|updated|published|author|name|uri|link|entry|summary|content|category|rights|generator|icon|logo|urlset|url|loc|lastmod|xhtml:link|sitemapindex|sitemap|svg|path|rect|g|defs|circle|desc)$/u;
  const faults = files.flatMap((file) =>
    elementsIn(readFileSync(join(site, file), 'utf8'), true)
      .filter((element) => !allowed.test(element.name) || lifeIn(element).length > 0)
      .map(({ name }) => `${file}: <${name}>`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
  for (const file of filesEndingIn(/atom\.xml$/u)) {
    const contents = elementsIn(readFileSync(join(site, file), 'utf8'), true).filter(
      ({ attribs }) => attribs['type'] === 'html',
    );
    for (const { children } of contents) {
      const html = children.map((child) => ('data' in child ? child.data : '')).join('');
      expect(elementsIn(html).flatMap(lifeIn)).toEqual([]);
    }
  }
});

test('no cell of a CSV file begins like a formula', () => {
  const files = filesEndingIn(/\.csv$/u);
  expect(files.length).toBeGreaterThan(1);
  const risky = files.flatMap((file) =>
    csvRows(readFileSync(join(site, file), 'utf8').replace(/^\uFEFF/u, ''))
      .flat()
      .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell))
      .map((cell) => `${file}: ${cell}`),
  );
  expect(risky.slice(0, 10)).toEqual([]);
});

test('in bodies each payload is refused by the check or is harmless text, and harmless in any case once rendered', async () => {
  const bodies = join(work, 'bodies');
  const sound = {
    name: 'Thử',
    group: 'food',
    origin: { former: 'dien-bien' },
    recognitions: [{ stars: 3, year: 2025, source: 'bao' }],
    sources: source('Báo'),
  };
  for (const [index, payload] of payloads.entries()) {
    writeContent(
      bodies,
      `products/x/thu-${String(index)}/index.md`,
      page({ ...sound, name: `Thử ${String(index)}` }, payload),
    );
  }
  const { issues } = await checkContent({ contentDir: bodies, today: '2026-01-01' });
  const refused = new Set(issues.map(({ file }) => file));
  expect(refused.size).toBeGreaterThan(40);
  for (const payload of payloads) expect(elementsIn(renderMarkdown(payload).html).flatMap(lifeIn), payload).toEqual([]);
});
