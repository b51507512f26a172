import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { toQrSvg } from '../../views/short-address/qr-code.ts';
import { toShortAddress } from '../../views/short-address/short-address.ts';
import { withKeys } from '../../views/addresses/static-paths.ts';
import type { KeyedPath } from '../../views/addresses/static-paths.ts';

export const getStaticPaths = async (): Promise<KeyedPath<Props>[]> =>
  // The code shows the address only, so whatever changes in the product, it stays.
  withKeys((await getCatalogue()).products.map(({ id }) => ({ params: { id }, props: { id }, dependsOn: [] })));

interface Props extends Record<string, unknown> {
  readonly id: string;
}

/** The QR code of a product, for print and labels. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(toQrSvg(toShortAddress(props.id, site).url), { headers: { 'content-type': 'image/svg+xml' } });
