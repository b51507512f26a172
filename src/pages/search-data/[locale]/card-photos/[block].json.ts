import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../../catalogue/catalogue.ts';
import { today } from '../../../../catalogue/today.ts';
import { activeLocales } from '../../../../i18n/active-locales.ts';
import { getSearchFiles } from '../../../../search-data/search-files.ts';
import type { CardPhotoFile } from '../../../../search/card-photos.ts';

interface Props {
  readonly file: CardPhotoFile;
}

export const getStaticPaths = (async () => {
  const files = getSearchFiles(await getCatalogue(), today);
  return activeLocales.flatMap((locale) =>
    [...files.photos(locale)].map(([block, file]) => ({ params: { locale, block: String(block) }, props: { file } })),
  );
}) satisfies GetStaticPaths;

/** The photos of some products, for the cards of the finder. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file);
