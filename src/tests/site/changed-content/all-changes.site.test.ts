import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTestSite } from './build-site.ts';
import { postText, writeContent } from './write-content.ts';

/**
 * A build makes only what has changed. Whatever that is, the site must not differ by a byte from one that was made from
 * nothing: part of the real catalogue is changed at random, and after every round both are compared.
 */

const work = mkdtempSync(join(tmpdir(), 'ocop-changed-'));
const content = join(work, 'content');
const changed = join(work, 'changed');
const afresh = join(work, 'afresh');

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Products of these folders, with their producers, are enough to fill several pages of a list. */
const folders = ['products/dien-bien', 'products/lao-cai', 'products/tra-vinh'];

const post = 'news/2025/tin-thu/index.mdx';

function makeContent(): void {
  for (const folder of [content, changed, afresh]) rmSync(folder, { recursive: true, force: true });
  for (const part of ['regions', 'plans', 'documents', 'producers', ...folders]) {
    cpSync(join('content', part), join(content, part), { recursive: true });
  }
  writeContent(content, post, postText('Nội dung.'));
}

/** A made-up series of numbers from 0 to 1, the same for the same seed. */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const seed = 20261122;
const numbers = randomNumbers(seed);
const random = (): number => numbers.next().value;

function oneOf<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
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

const product = (): string => oneOf(pagesOf('products'));

/** What editors do, each to a page chosen at random. */
const edits: Readonly<Record<string, () => void>> = {
  'the name of a product': () => {
    edit(product(), (text) => text.replace(/^name: (.*)$/mu, 'name: Tên mới của $1'));
  },
  'the words of a product': () => {
    edit(product(), (text) => `${text}\nThêm một câu ${String(Math.floor(random() * 1000))}.\n`);
  },
  'the stars of a product': () => {
    // Any level may give three stars, so this is never a fault.
    const four = pagesOf('products').filter((file) => readFileSync(file, 'utf8').includes('stars: 4'));
    edit(oneOf(four), (text) => text.replace('stars: 4', 'stars: 3'));
  },
  'the day a source was read': () => {
    edit(product(), (text) => text.replace(/read: .*$/mu, `read: 2026-06-${String(10 + Math.floor(random() * 20))}`));
  },
  'the words of a post': () => {
    edit(join(content, post), (text) => `${text}\nThêm một câu ${String(random())}.\n`);
  },
  'the name of a producer': () => {
    edit(oneOf(pagesOf('producers')), (text) => text.replace(/^name: (.*)$/mu, 'name: $1 Mới'));
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
    if (translated.length > 0) rmSync(oneOf(translated));
  },
  'the words of a province': () => {
    edit(oneOf(pagesOf('regions')), (text) => `${text}\nThêm một câu ${String(random())}.\n`);
  },
  'a figure of a plan': () => {
    const plans = readdirSync(join(content, 'plans')).filter((name) => /^[^.]+\.yml$/u.test(name));
    edit(join(content, 'plans', oneOf(plans)), (text) =>
      text.replace(/^title: (['"]?)(.*)$/mu, 'title: $1Bản sửa của $2'),
    );
  },
};

/** Days on which the rounds are built; another day may end a certificate. */
const days = ['2026-07-01', '2026-07-01', '2027-01-31'];

async function build(site: string, day: string): Promise<void> {
  const { output, status } = await buildTestSite(content, site, { SOCIAL_PICTURES: 'off', TODAY: day });
  expect(status, output.slice(-3000)).toBe(0);
}

/** Returns the names of files that are in one of the sites only or differ. */
function differences(): string[] {
  const [a, b] = [filesBelow(changed), filesBelow(afresh)];
  return [...new Set([...a, ...b])].filter((file) => {
    const paths = [join(changed, file), join(afresh, file)] as const;
    return !paths.every((path) => existsSync(path)) || !readFileSync(paths[0]).equals(readFileSync(paths[1]));
  });
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

test('whatever was edited, added, deleted, renamed or meddled with, the changed site is that of a build from nothing', async () => {
  makeContent();
  await build(changed, '2026-07-01');
  const made = new Set<string>();
  for (const [round, day] of days.entries()) {
    const names = Object.keys(edits).filter(() => random() < 0.7);
    for (const name of names) {
      edits[name]?.();
      made.add(name);
    }
    await build(changed, day);
    rmSync(afresh, { recursive: true, force: true });
    await build(afresh, day);
    expect(differences(), `round ${String(round)}, seed ${String(seed)}: ${names.join(', ')}`).toEqual([]);
  }
  expect([...made].toSorted()).toEqual(Object.keys(edits).toSorted());

  // Whatever somebody else did to the site, it is seen, be it after the pages of an edit have been put in place.
  const meddled: readonly (() => void)[] = [
    () => {
      writeFileSync(join(changed, 'san-pham', 'lac-vao.html'), 'Không phải của trang này.');
    },
    () => {
      for (const file of filesBelow(changed).filter((name) => name.endsWith('.html'))) {
        writeFileSync(join(changed, file), 'Ai đó đã sửa.');
      }
    },
  ];
  const day = days.at(-1) ?? '';
  for (const meddle of meddled) {
    edits['the words of a product']?.();
    meddle();
    await build(changed, day);
    rmSync(afresh, { recursive: true, force: true });
    await build(afresh, day);
    expect(differences()).toEqual([]);
  }
}, 900_000);
