import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { sourcesText } from './write-content.ts';

/** A small content folder with photos as telephones take them: large, turned on their side, with the place inside. */

/** What the photos carry and no picture may: where they were taken, and with what. */
const exif = {
  IFD0: { Make: 'Secret Camera', Copyright: 'Secret Owner' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 23/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '103/1 1/1 0/1' },
};

const hills = (width: number, height: number, sky: string, field: string): string => `
  <svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <rect width="100%" height="100%" fill="${sky}"/>
    <circle cx="70%" cy="28%" r="9%" fill="#fff3cf"/>
    <ellipse cx="20%" cy="100%" rx="55%" ry="45%" fill="${field}"/>
    <ellipse cx="85%" cy="105%" rx="55%" ry="38%" fill="#21452f"/>
  </svg>`;

function photo(width: number, height: number, sky: string, field: string): Sharp {
  return sharp(Buffer.from(hills(width, height, sky, field)));
}

const product = (name: string, more: string): string => `---
name: ${name}
group: food
set: fresh-produce
origin:
  former: dien-bien
recognitions:
  - stars: 5
    date: 2025-01-17
    level: national
    source: bao
${more}${sourcesText}
---

Củ to, ruột trắng, luộc lên bở và thơm.
`;

const three = `photos:
  - src: ruong.jpg
    alt: Ruộng khoai trên sườn núi
    credit: Lò Văn Thử
    licence: CC BY 4.0
  - src: nguoi-trong.jpg
    alt: Người trồng bên ruộng
    credit: Lò Văn Thử
  - src: cu-khoai.png
    alt: Củ khoai mới đào
    credit: Hợp tác xã thử
`;

/** Writes the folder: one product with three photos, one with one, one without, and a post with one. */
export async function writePhotoContent(folder: string): Promise<void> {
  const write = (path: string, data: string | Uint8Array): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), data);
  };
  const fields = 'products/dien-bien/khoai-nuong';
  write(`${fields}/index.md`, product('Khoai nương', three));
  write(
    `${fields}/en.md`,
    '---\nname: Hill taro\nphotos: [A field of taro on a slope, A grower beside the field, Taro just dug up]\n---\n\nLarge and white.\n',
  );
  write(`${fields}/ruong.jpg`, await photo(1600, 1200, '#9cc4dd', '#5f8f3f').withExif(exif).jpeg().toBuffer());
  // Stored lying, with a note that it stands: 1200 × 1600 as it is seen.
  const lying = photo(1600, 1200, '#e7b98a', '#8f7a3f').withMetadata({ orientation: 6 }).withExifMerge(exif);
  write(`${fields}/nguoi-trong.jpg`, await lying.jpeg().toBuffer());
  write(`${fields}/cu-khoai.png`, await photo(640, 480, '#d9cbb2', '#6b4a2b').withExif(exif).png().toBuffer());
  const one = `photos:\n  - src: buoi-sang.webp\n    alt: Buổi sáng trên nương\n    credit: Hợp tác xã thử\n`;
  write('products/dien-bien/khoai-suong/index.md', product('Khoai sương', one));
  write(
    'products/dien-bien/khoai-suong/buoi-sang.webp',
    await photo(1000, 750, '#c9d6ea', '#4f7f6f').webp().toBuffer(),
  );
  write('products/dien-bien/khoai-khong-anh/index.md', product('Khoai không ảnh', ''));
  const post = `---\ntitle: Tin có ảnh\nsummary: Một bài để thử.\npublished: 2025-01-20\nkind: event\nphotos:\n  - src: hoi-cho.jpg\n    alt: Gian hàng ở hội chợ\n    credit: Ban tổ chức\n${sourcesText}\n---\n\nNội dung.\n`;
  write('news/2025/tin-co-anh/index.mdx', post);
  write(
    'news/2025/tin-co-anh/hoi-cho.jpg',
    await photo(1300, 900, '#f0d9a8', '#a3432b').withExif(exif).jpeg().toBuffer(),
  );
}
