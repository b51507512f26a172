import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../../catalogue/catalogue.ts';
import { today } from '../../../catalogue/today.ts';
import { activeLocales } from '../../../i18n/active-locales.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { getSearchFiles } from '../../../search-data/search-files.ts';

export const getStaticPaths = (): { params: { locale: Locale }; props: { locale: Locale } }[] =>
  activeLocales.map((locale) => ({ params: { locale }, props: { locale } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The full-text index of a language before Pagefind has it. The indexing step takes it out of the built site. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(getSearchFiles(await getCatalogue(), today).index(props.locale));
