import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedFacts } from '../../content-files/ordered-facts.ts';
import { toPageText } from '../../content-files/page-text.ts';
import { productSchema } from '../../domain/product.ts';
import { testDay, producerText, productText } from '../../checks/checked-files.ts';
import { readSheetPages } from '../columns/read-pages.ts';
import { sheetFiles } from '../export/sheet-files.ts';
import { emptyImportFixture, importFiles, makeCatalogueFixture, makeImportFixture, treeOf } from './import-fixture.ts';
import type { ImportFixture } from './import-fixture.ts';
import { propertyRuns } from '../../testing/property-settings.ts';

async function exported({ contentDir }: ImportFixture): Promise<Record<string, Uint8Array>> {
  const files = await sheetFiles(readSheetPages(contentDir), testDay);
  return Object.fromEntries(files.map(({ bytes, name }) => [name, bytes]));
}

test('importing an export of the whole catalogue changes no byte, whichever file is taken', async () => {
  const fixture = makeCatalogueFixture();
  const before = treeOf(fixture.contentDir);
  for (const [name, bytes] of Object.entries(await exported(fixture))) {
    const { exitCode, output } = await importFiles(fixture, { [name]: bytes });
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/mới 0, thay đổi 0, giữ nguyên \d+, không có trong bảng 0/u);
  }
  expect(treeOf(fixture.contentDir)).toEqual(before);
}, 600_000);

/** Words that spreadsheets, CSV and YAML each take for something else. */
const nasty = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+84 912 345 678',
    '-5',
    '@SUM(A1)',
    "'",
    "''",
    "'=1",
    '"',
    '""',
    'a;b',
    'a,b',
    'a|b',
    'a\\b',
    '\\',
    '\\n',
    '|',
    ';',
    '0123',
    '00',
    '1e5',
    '2024-03-11',
    '11/3/2024',
    '45000',
    'TRUE',
    'null',
    '~',
    'no',
    '#',
    '# a',
    '- a',
    'a: b',
    '[a]',
    '{a}',
    '&a',
    '*a',
    '!a',
    '%',
    '`',
    '_x0041_',
    '_x005F_',
    'Ẵ Ộ Ữ',
    'đ',
    '\uFFFD',
    '😀',
    'a b',
    '<b>',
    '---',
    '...',
    'Ví dụ',
    'Tên sản phẩm',
    ' ',
  ),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@\'"|;,\\:#&*!%[]{}ẵđ a0\t')), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

/** Text as the schema keeps it: composed, on one line, with something in it. */
const line = nasty
  .map((text) =>
    text
      .normalize('NFC')

      // An Icelandic ð is refused in content and mended in sheets.
      .replace(/[ðÐ]/gu, 'đ')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && text.normalize('NFC') === text);
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n\n'));
const texts = fc.array(line, { minLength: 1, maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(1_550_000_000_000 + days * 86_400_000).toISOString().slice(0, 10));

const source = fc.record({
  title: line,
  publisher: line,
  url: maybe(fc.constant('https://a.vn/?a=1&b=;c|d')),
  published: maybe(fc.constantFrom('2024', '2024-03', '2024-03-11')),
  read: day,
});

const product = fc
  .record({
    name: line,
    aliases: maybe(texts),
    group: fc.constantFrom('food', 'tourism'),
    origin: fc.record({ former: fc.constantFrom('lao-cai', 'hue'), district: maybe(line), commune: maybe(line) }),
    recognitions: fc.array(
      fc.record({
        stars: fc.constantFrom(3, 4),
        decision: maybe(line),
        issuer: maybe(line),
        round: maybe(line),
        code: maybe(line),
        source: fc.constant('a'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    standards: maybe(
      fc.array(fc.record({ id: fc.constantFrom('vietgap', 'haccp'), until: maybe(day), source: fc.constant('a') }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    rights: maybe(
      fc.array(fc.record({ id: fc.constantFrom('trademark'), no: maybe(line) }), { minLength: 1, maxLength: 2 }),
    ),
    packs: maybe(
      fc.array(
        fc.record({ size: line, price: maybe(fc.integer({ min: 1, max: 1e9 })), gtin: maybe(fc.constant('96385074')) }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    season: maybe(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })),
    capacity: maybe(fc.record({ value: fc.constantFrom(0.5, 20, 1200.25), unit: line, per: maybe(line) })),
    exports: maybe(fc.constant(['JP', 'DE'])),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    editorNotes: maybe(texts),
  })
  .map(({ sources, ...rest }) => {
    const keyed = {
      ...rest,
      sources: Object.fromEntries(sources.map((one, index) => [['a', 'b', '3'][index] ?? '', one])),
    };
    return orderedFacts(productSchema, JSON.parse(JSON.stringify(keyed)) as Record<string, unknown>);
  });

const page = fc.record({
  facts: product,
  body: maybe(lines),
  words: maybe(fc.record({ name: maybe(line), summary: line, body: maybe(lines) })),
});

test('importing an export changes no byte, whatever words a page holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
      const fixture = makeImportFixture(filesOf(pages));
      const before = treeOf(fixture.contentDir);
      for (const [name, bytes] of Object.entries(await exported(fixture))) {
        const { exitCode, output } = await importFiles(fixture, { [name]: bytes });
        expect([exitCode, /^Sản phẩm: mới.*$/mu.exec(output)?.[0] ?? ''], output).toEqual([
          0,
          name.startsWith('products') ? expectedSummary(pages.length) : '',
        ]);
        expect(treeOf(fixture.contentDir)).toEqual(before);
      }
    }),
    { numRuns: propertyRuns(5) },
  );
}, 600_000);

test('an export comes back from CSV, XLSX and JSON into a content that does not have its pages', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.constantFrom('products.csv', 'products.xlsx', 'products.jsonl'), async (one, name) => {
      const fixture = makeImportFixture(filesOf([one]));
      const files = await exported(fixture);
      const other = emptyImportFixture();
      const { exitCode, output } = await importFiles(other, { [name]: files[name] ?? '' });
      // Words that the check refuses are refused in sheets too; all others come back.
      if (exitCode === 1) {
        expect(output).toMatch(
          /front-matter-repeated|html-in-body|link-refused|image-in-body|quotes-curly|merge-mark|character-invisible|letter-eth|text-not-utf8|text-placeholder|text-garbled|value-repeated|alias-repeats-name|source-repeated|recognition-repeated/u,
        );
        return;
      }
      expect(exitCode, output).toBe(0);
      const back = treeOf(other.contentDir);
      const sent = treeOf(fixture.contentDir);
      const path = Object.keys(sent).find((file) => file.endsWith('p-0/index.md')) ?? '';
      const arrived = Object.keys(back).find((file) => file.endsWith('p-0/index.md')) ?? '';
      expect(back[arrived]).toBe(sent[path]);
      expect(back[arrived.replace('index', 'en')]).toBe(sent[path.replace('index', 'en')]);
    }),
    { numRuns: propertyRuns(10) },
  );
}, 600_000);

test('pages that were written by hand in their own way stay as they are', async () => {
  const fixture = makeImportFixture({
    'products/lao-cai/tra/index.md': `\uFEFF${productText({ more: ['season: [9, 10]   # vụ chính', "aliases: ['Trà núi']"] }).replaceAll('\n', '\r\n')}`,
    'producers/htx/index.md': producerText(['shortName: "Tà Xùa"', 'taxCode: "0100000000"']),
  });
  const before = treeOf(fixture.contentDir);
  for (const [name, bytes] of Object.entries(await exported(fixture))) {
    expect((await importFiles(fixture, { [name]: bytes })).exitCode).toBe(0);
  }
  expect(treeOf(fixture.contentDir)).toEqual(before);
});

function filesOf(
  pages: readonly {
    facts: Record<string, unknown>;
    body: string | undefined;
    words: { name: string | undefined; summary: string; body: string | undefined } | undefined;
  }[],
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, { body, facts, words }] of pages.entries()) {
    const folder = `products/${(facts['origin'] as { former: string }).former}/p-${index}`;
    files[`${folder}/index.md`] = toPageText({ facts, body: body ?? '' });
    if (words === undefined) continue;
    const { body: translated, ...rest } = JSON.parse(JSON.stringify(words)) as Record<string, string>;
    files[`${folder}/en.md`] = toPageText({ facts: rest, body: translated ?? '' });
  }
  return files;
}

function expectedSummary(count: number): string {
  return `Sản phẩm: mới 0, thay đổi 0, giữ nguyên ${count}, không có trong bảng 0`;
}
