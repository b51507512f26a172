import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import { segmentOf } from '../../i18n/routes.ts';
import { toProductText } from '../../open-data/data-files.ts';
import { toOpenProduct } from '../../open-data/open-product.ts';
import { withKeys } from '../../views/addresses/static-paths.ts';
import type { KeyedPath } from '../../views/addresses/static-paths.ts';

export async function getStaticPaths(): Promise<KeyedPath<Props>[]> {
  const { products } = await getCatalogue();
  const segment = segmentOf('products', defaultLocale);
  return withKeys(
    products.map((product) => ({
      params: { products: segment, id: product.id },
      props: { product },
      dependsOn: [product.producer],
    })),
  );
}

interface Props extends Record<string, unknown> {
  readonly product: CatalogueProduct;
}

/** One product as data, the same for all languages. */
export const GET: APIRoute<Props> = ({ props: { product } }) => {
  const site = new URL(import.meta.env.SITE);
  const text = toProductText(toOpenProduct(product, site), { site, today });
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
