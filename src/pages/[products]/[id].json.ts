import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import { segmentOf } from '../../i18n/routes.ts';
import { toProductText } from '../../open-data/data-files.ts';
import { cardVersion } from '../../views/page-keys/page-keys.ts';
import type { StaticPath } from '../../views/addresses/static-paths.ts';

export async function getStaticPaths(): Promise<StaticPath<{ id: string }>[]> {
  const { products } = await getCatalogue();
  const segment = segmentOf('products', defaultLocale);
  return products.map((product) => ({
    params: { products: segment, id: product.id },
    props: { id: product.id },
    cacheKey: cardVersion(product),
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One product as data, the same for all languages. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { data, productById } = await getCatalogueData();
  const product = productById.get(props.id);
  if (product === undefined) throw new Error(`products/${props.id}`);
  return new Response(toProductText(product, data), { headers: { 'content-type': 'application/json' } });
};
