import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { postText, writeContent } from '../write-content.ts';

/**
 * Some sixty pages of the real content in which everything that pages show of one another carries a word of its own, so that
 * it can be changed and looked for.
 */

/** A word that stands in one place of the content. */
export interface Mark {
  readonly file: string;
  readonly word: string;
}

/** Marks by what they mark. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

const provinces = ['dien-bien', 'tra-vinh'];
const plans = ['dien-bien-dong-2024', 'tra-vinh-2022'];

/** Writes the content into a folder. */
export async function writeMarkedContent(content: string): Promise<Marks> {
  const marking = new Marking(content);
  for (const part of ['regions', 'documents']) cpSync(join('content', part), join(content, part), { recursive: true });
  for (const plan of plans) {
    for (const file of [`plans/${plan}.yml`, `plans/${plan}.en.yml`]) copy(file, content);
  }
  const products = provinces.flatMap((province) => sharedProducts(province));
  const makers = new Set(products.map(({ producer }) => producer));
  for (const { folder } of products) copy(folder, content);
  for (const producer of makers) copy(`producers/${producer}`, content);
  const shown = products.slice(0, 3);
  for (const { folder } of shown) await addPhoto(join(content, folder), marking);
  const names = shown.map(({ folder }) => `  - ${folder.split('/').at(-1) ?? ''}\n`).join('');
  const post = postText('Nội dung.').replace(
    'kind: event',
    `kind: event\nplans:\n  - ${plans[1] ?? ''}\ndocuments:\n  - qd-1048-qd-ttg-2019\nproducts:\n${names.trimEnd()}`,
  );
  writeContent(content, 'news/2025/tin-thu/index.mdx', post);
  writeContent(content, 'news/2025/tin-thu/en.mdx', '---\ntitle: A post\nsummary: To be tested.\n---\n\nA body.\n');

  const several = [...makers].filter((maker) => products.filter(({ producer }) => producer === maker).length > 1);
  const files = (part: string, folders: readonly string[]): string[] => folders.map((folder) => `${folder}/${part}`);
  const productFolders = products.map(({ folder }) => folder);
  const producerFolders = several.map((id) => `producers/${id}`);
  for (const folder of producerFolders) {
    writeContent(content, `${folder}/en.md`, '---\nname: A cooperative\n---\n\nA body.\n');
  }
  marking.mark('the name of a producer', files('index.md', producerFolders), afterValue('name'));
  marking.mark('the English name of a producer', files('en.md', producerFolders), afterValue('name'));
  marking.mark('the name of a product', files('index.md', productFolders), afterValue('name'));
  marking.mark('the English name of a product', files('en.md', productFolders), afterValue('name'));
  marking.mark(
    'a product shown in a post',
    files(
      'index.md',
      shown.map(({ folder }) => folder),
    ),
    afterValue('name'),
  );
  const regions = ['regions/dien-bien', 'regions/vinh-long'];
  marking.mark('the text of a province', files('index.md', regions), atEnd);
  marking.mark('the English text of a province', files('en.md', regions), atEnd);
  const planFiles = plans.map((plan) => `plans/${plan}.yml`);
  marking.mark('the title of a plan', planFiles, afterValue('title'));
  marking.mark('the note on a result of a plan', [`plans/${plans[1] ?? ''}.yml`], (text, word) =>
    text.replace(/^results:\n[^]*?note: "?[^"\n]*/mu, `$& ${word}`),
  );
  marking.mark('the title of a document', ['documents/qd-1048-qd-ttg-2019.yml'], afterValue('title'));
  marking.mark('the translated title of a post', ['news/2025/tin-thu/en.mdx'], afterValue('title'));
  marking.mark('the translated words of a post', ['news/2025/tin-thu/en.mdx'], atEnd);
  return marking.marks;
}

/** Returns the products of a province whose producer has others there, and those of one other producer. */
function sharedProducts(province: string): { readonly folder: string; readonly producer: string }[] {
  const all = readdirSync(join('content/products', province)).flatMap((id) => {
    const folder = `products/${province}/${id}`;
    const page = join('content', folder, 'index.md');
    const producer = existsSync(page) ? /^producer: (.*)$/mu.exec(readFileSync(page, 'utf8'))?.[1] : undefined;
    return producer === undefined ? [] : [{ folder, producer }];
  });
  const many = [...Map.groupBy(all, ({ producer }) => producer).values()].toSorted((a, b) => b.length - a.length);
  return many.slice(0, 12).flat();
}

function copy(path: string, content: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  cpSync(join('content', path), join(content, path), { recursive: true });
}

async function addPhoto(folder: string, marking: Marking): Promise<void> {
  const page = join(folder, 'index.md');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(
      /^sources:/mu,
      `photos:\n  - src: anh.jpg\n    alt: Ảnh chụp ${marking.word('the text of a photo', page)}\n    credit: Người chụp\nsources:`,
    ),
  );
  await writePhoto(join(folder, 'anh.jpg'), '#5f8f3f');
}

/** Writes a photo of one colour. */
export async function writePhoto(file: string, background: string): Promise<void> {
  const plain = sharp({ create: { width: 1000, height: 750, channels: 3, background } });
  writeFileSync(file, await plain.jpeg().toBuffer());
}

type Place = (text: string, word: string) => string;

function afterValue(key: string): Place {
  return (text, word) => text.replace(new RegExp(`^(${key}: (["']?).*?)(\\2)$`, 'mu'), `$1 ${word}$3`);
}

const atEnd: Place = (text, word) => `${text.trimEnd()}\n\nThêm ${word}.\n`;

/** Puts marks into files. */
class Marking {
  readonly marks = new Map<string, Mark[]>();
  readonly #content: string;
  #count = 0;

  constructor(content: string) {
    this.#content = content;
  }

  /** Returns a new word for a file. */
  word(kind: string, file: string): string {
    this.#count += 1;
    const word = `zq${String(this.#count).padStart(4, '0')}x`;
    this.marks.set(kind, [...(this.marks.get(kind) ?? []), { file, word }]);
    return word;
  }

  /** Marks files that are there. */
  mark(kind: string, files: readonly string[], place: Place): void {
    for (const file of files.map((name) => join(this.#content, name)).filter((path) => existsSync(path))) {
      const before = readFileSync(file, 'utf8');
      const after = place(before, this.word(kind, file));
      if (after === before) throw new Error(`${kind}: ${file}`);
      writeFileSync(file, after);
    }
    if (!this.marks.has(kind)) throw new Error(kind);
  }
}
