import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogueData } from '../../catalogue/open-data.ts';
import { defaultLocale } from '../../i18n/locale.ts';
import { segmentOf } from '../../i18n/routes.ts';
import { toProductText } from '../../open-data/data-files.ts';

export async function getStaticPaths(): Promise<
  { params: Record<'products' | 'id', string>; props: { text: string } }[]
> {
  const { data } = await getCatalogueData();
  const products = segmentOf('products', defaultLocale);
  return data.products.map((product) => ({
    params: { products, id: product.id },
    props: { text: toProductText(product, data) },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One product as data, the same for all languages. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
