import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jpegBytes } from '../checked-files.ts';

/** A small content of real pages without faults, one product of which has every kind of fact. */

const content = fileURLToPath(new URL('../../../content', import.meta.url));

const read = (file: string): string => readFileSync(join(content, file), 'utf8');

/** Facts that few real pages have yet, below the recognitions of the product. */
const moreFacts = `standards:
  - id: vietgap
    until: 2027-05-01
    source: cong-ttdt-tinh-thanh-hoa
rights:
  - id: trademark
    no: "4-2021-00001"
    source: cong-ttdt-tinh-thanh-hoa
packs:
  - size: 500 g
    price: 150000
    gtin: "08930000000002"
season: [9, 10, 11]
capacity:
  value: 2.5
  unit: tấn
  per: năm
exports: [JP, US]
photos:
  - src: gio.jpg
    alt: Giỏ đan bằng cói
    credit: Công ty Việt Trang
buy:
  - label: Trang của công ty
    url: https://viettrang.example.vn/gio
`;

const moreRecognitions = `    round: Đợt 1
    points: 78.5
    code: "38-397-1-2021"
    ends: 2024-04-06
    source: cong-ttdt-tinh-thanh-hoa
  - stars: 3
    year: 2018
    date: 2018-12-20
    decision: 5445/QĐ-UBND
    source: cong-ttdt-tinh-thanh-hoa
`;

/** The names the faults are told by, and the files they stand for. */
export const files = {
  product: 'products/thanh-hoa/gio-trai-dat/index.md',
  taro: 'products/dien-bien/khoai-so-phi-nhu/index.md',
  words: 'products/dien-bien/khoai-so-phi-nhu/en.md',
  producer: 'producers/cong-ty-viet-trang/index.md',
  region: 'regions/dien-bien/index.md',
  plan: 'plans/dien-bien-dong-2024.yml',
  planWords: 'plans/dien-bien-dong-2024.en.yml',
  document: 'documents/qd-26-2026-qd-ttg.yml',
  post: 'news/2024/ke-hoach-ocop-dien-bien-dong-2024/index.mdx',
  postWords: 'news/2024/ke-hoach-ocop-dien-bien-dong-2024/en.mdx',
} as const;

export type FileKey = keyof typeof files;

/** Other pages that the ones above refer to. */
const referred = ['bi-xanh-tia-dinh', 'lac-do-na-son', 'thit-lon-kho-dien-bien-dong'].map(
  (id) => `products/dien-bien/${id}/index.md`,
);

/** Returns a page with other words, which faults are put into: editors may rewrite those of the real page at any time. */
function withBody(text: string, body: string): string {
  return text.replace(/\n---\n\n[\s\S]*$/u, () => `\n---\n\n${body}\n`);
}

/** Returns the content: real files, with more facts in the product and a contact in the producer. */
export function soundContent(): Record<string, string | Uint8Array> {
  const texts = Object.fromEntries([...Object.values(files), ...referred].map((file) => [file, read(file)]));
  const product = read(files.product)
    .replace('name: Giỏ trái đất\n', 'name: Giỏ trái đất\naliases:\n  - Giỏ cói trái đất\nformerIds:\n  - gio-coi\n')
    .replace(/ {4}round: Đợt 1\n.*\n/u, moreRecognitions)
    .replace('sources:\n', `${moreFacts}sources:\n`);
  const contact =
    'contact:\n  phone: "+84 237 3000 000"\n  email: gio@viettrang.example.vn\n  website: https://viettrang.example.vn\n';
  const producer = read(files.producer).replace('sources:\n', `taxCode: "2800000001"\n${contact}sources:\n`);
  const photo = 'products/thanh-hoa/gio-trai-dat/gio.jpg';
  const bodies = {
    [files.taro]: withBody(read(files.taro), 'Khoai sọ của xã Phì Nhừ.'),
    [files.words]: withBody(read(files.words), 'Taro from Phì Nhừ.'),
  };
  return { ...texts, ...bodies, [files.product]: product, [files.producer]: producer, [photo]: jpegBytes() };
}
