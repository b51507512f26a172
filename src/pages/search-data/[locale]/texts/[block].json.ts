import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../../catalogue/catalogue.ts';
import { today } from '../../../../catalogue/today.ts';
import { activeLocales } from '../../../../i18n/active-locales.ts';
import type { TextFile } from '../../../../search/page-texts.ts';
import { getSearchFiles } from '../../../../search-data/search-files.ts';

interface Props {
  readonly file: TextFile;
}

export const getStaticPaths = (async () => {
  const files = getSearchFiles(await getCatalogue(), today);
  return activeLocales.flatMap((locale) =>
    files.texts(locale).map((file, block) => ({ params: { locale, block: String(block) }, props: { file } })),
  );
}) satisfies GetStaticPaths;

/** The texts of some products, from which the finder cuts excerpts. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.file);
