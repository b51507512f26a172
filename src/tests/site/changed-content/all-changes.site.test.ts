import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { postText, writeContent } from '../write-content.ts';
import { ComparedSites, filesBelow } from './compared-sites.ts';
import { Random } from './random.ts';

/**
 * Whatever is edited, added, deleted or renamed, and whatever somebody else does to the site: it must not differ by a byte
 * from one that was made from nothing. Several things are done to pages chosen at random, and after every round both are
 * compared. What other pages show of a page has a test of its own (`shown-elsewhere.site.test.ts`).
 */

const seed = Number(process.env['CHANGED_SEED'] ?? 20261122);
const random = new Random(seed);

let sites: ComparedSites;
let content = '';

afterEach(() => {
  sites.remove();
});

/** Products of these folders, with their producers, are enough to fill several pages of a list. */
const folders = ['products/dien-bien', 'products/lao-cai', 'products/tra-vinh'];

const post = 'news/2025/tin-thu/index.mdx';

function makeContent(): void {
  sites = new ComparedSites();
  content = sites.content;
  for (const part of ['regions', 'plans', 'documents', 'producers', ...folders]) {
    cpSync(join('content', part), join(content, part), { recursive: true });
  }
  writeContent(content, post, postText('Nội dung.'));
}

function pagesOf(folder: string): string[] {
  const names = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => basename(name) === 'index.md')
    .map((name) => join(content, folder, name))
    .toSorted();
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}

const product = (): string => random.oneOf(pagesOf('products'));

/** What editors do, each to a page chosen at random. */
const edits: Readonly<Record<string, () => void>> = {
  'the name of a product': () => {
    edit(product(), (text) => text.replace(/^name: (.*)$/mu, 'name: Tên mới của $1'));
  },
  'the words of a product': () => {
    edit(product(), (text) => `${text}\nThêm một câu ${String(Math.floor(random.next() * 1000))}.\n`);
  },
  'the stars of a product': () => {
    // Any level may give three stars, so this is never a fault.
    const four = pagesOf('products').filter((file) => readFileSync(file, 'utf8').includes('stars: 4'));
    edit(random.oneOf(four), (text) => text.replace('stars: 4', 'stars: 3'));
  },
  'the day a source was read': () => {
    edit(product(), (text) =>
      text.replace(/read: .*$/mu, `read: 2026-06-${String(10 + Math.floor(random.next() * 20))}`),
    );
  },
  'the words of a post': () => {
    edit(join(content, post), (text) => `${text}\nThêm một câu ${String(random.next())}.\n`);
  },
  'the name of a producer': () => {
    edit(random.oneOf(pagesOf('producers')), (text) => text.replace(/^name: (.*)$/mu, 'name: $1 Mới'));
  },
  'a new product': () => {
    const from = dirname(product());
    const to = `${from}-ban-moi`;
    cpSync(from, to, { recursive: true });
    edit(join(to, 'index.md'), (text) =>
      text.replace(/^name: (.*)$/mu, 'name: Bản mới của $1').replace(/^formerIds:\n(?: +- .*\n)+/mu, ''),
    );
  },
  'a product deleted': () => {
    rmSync(dirname(product()), { recursive: true });
  },
  'a product renamed': () => {
    const from = dirname(product());
    renameSync(from, `${from}-doi-ten`);
    edit(join(`${from}-doi-ten`, 'index.md'), (text) =>
      text
        .replace(/^formerIds:\n(?: +- .*\n)+/mu, '')
        .replace(/^group: /mu, `formerIds:\n  - ${basename(from)}\ngroup: `),
    );
  },
  'a translation deleted': () => {
    const translated = pagesOf('products')
      .map((file) => join(dirname(file), 'en.md'))
      .filter((file) => existsSync(file));
    if (translated.length > 0) rmSync(random.oneOf(translated));
  },
  'the words of a province': () => {
    edit(random.oneOf(pagesOf('regions')), (text) => `${text}\nThêm một câu ${String(random.next())}.\n`);
  },
  'a figure of a plan': () => {
    const plans = readdirSync(join(content, 'plans')).filter((name) => /^[^.]+\.yml$/u.test(name));
    edit(join(content, 'plans', random.oneOf(plans)), (text) =>
      text.replace(/^title: (['"]?)(.*)$/mu, 'title: $1Bản sửa của $2'),
    );
  },
};

/** Days on which the rounds are built; another day may end a certificate. */
const days = ['2026-07-01', '2026-07-01', '2027-01-31'];

test('whatever was edited, added, deleted, renamed or meddled with, the changed site is that of a build from nothing', async () => {
  makeContent();
  await sites.change('2026-07-01');
  // Each thing is done in one round at least.
  const names = Object.keys(edits).map((name) => ({ name, round: Math.floor(random.next() * days.length) }));
  for (const [round, day] of days.entries()) {
    const now = names.filter((edit) => edit.round === round || random.next() < 0.4);
    for (const { name } of now) edits[name]?.();
    await sites.change(day);
    const told = `round ${String(round)}, seed ${String(seed)}: ${now.map(({ name }) => name).join(', ')}`;
    expect(await sites.differences(day), told).toEqual([]);
  }

  // Whatever somebody else did to the site, it is seen, be it after the pages of an edit have been put in place.
  const meddled: readonly (() => void)[] = [
    () => {
      writeFileSync(join(sites.changed, 'san-pham', 'lac-vao.html'), 'Không phải của trang này.');
    },
    () => {
      for (const file of filesBelow(sites.changed).filter((name) => name.endsWith('.html'))) {
        writeFileSync(join(sites.changed, file), 'Ai đó đã sửa.');
      }
    },
  ];
  const day = days.at(-1) ?? '';
  for (const meddle of meddled) {
    edits['the words of a product']?.();
    meddle();
    await sites.change(day);
    expect(await sites.differences(day)).toEqual([]);
  }
}, 900_000);
