import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../random.ts';
import { toPageText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { writePhoto } from './photos.ts';
import { makeDistricts } from './places.ts';
import { makeProducer } from './producers.ts';
import type { SyntheticProducer } from './producers.ts';
import { makeProduct } from './products.ts';
import type { SyntheticProduct } from './products.ts';
import { copyRealPages } from './real-pages.ts';
import { happens } from './shares.ts';
import { UniqueIds } from './unique-ids.ts';

/** How large a synthetic catalogue is to be. The same numbers always give the same files. */
export interface CatalogueSize {
  readonly products: number;
  readonly photos: boolean;
  readonly seed: number;
}

/** A synthetic catalogue before it is written. */
export interface SyntheticCatalogue {
  readonly producers: readonly SyntheticProducer[];
  readonly products: readonly SyntheticProduct[];
}

/** Returns a synthetic catalogue: products, and about half as many producers. */
export function makeCatalogue({ products, photos, seed }: CatalogueSize): SyntheticCatalogue {
  const random = new Random(seed);
  const districts = makeDistricts(random);
  const producerIds = new UniqueIds();
  const producers = Array.from({ length: Math.ceil(products / 2) }, (_, index) =>
    makeProducer(index + 1, districts, producerIds, random),
  );
  const productIds = new UniqueIds();
  return {
    producers,
    products: Array.from({ length: products }, (_, index) => {
      const producer = happens(95, random) ? pickProducer(producers, index, random) : undefined;
      return makeProduct({ number: index + 1, producer, districts, photos }, productIds, random);
    }),
  };
}

/** Every producer gets a product first; of the rest a few producers get most. */
function pickProducer(producers: readonly SyntheticProducer[], index: number, random: Random) {
  if (index < producers.length) return producers[index];
  const share = random.below(1000) / 1000;
  return producers[Math.floor(share * share * producers.length)];
}

/** Writes a synthetic catalogue into a folder in the content format, whatever was there before is gone. */
export async function writeCatalogue(folder: string, size: CatalogueSize, realContent?: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { producers, products } = makeCatalogue(size);
  for (const { id, page } of producers) writePage(join(folder, 'producers', id), page, undefined);
  for (const [index, product] of products.entries()) {
    const place = join(folder, 'products', product.folder, product.id);
    writePage(place, product.page, product.english);
    if (product.withPhoto) await writePhoto(place, 'anh.jpg', index);
  }
  if (realContent !== undefined) copyRealPages(realContent, folder);
}

function writePage(folder: string, page: PageText, english: PageText | undefined): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.md'), toPageText(page));
  if (english !== undefined) writeFileSync(join(folder, 'en.md'), toPageText(english));
}
