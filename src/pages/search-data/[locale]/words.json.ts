import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../../catalogue/catalogue.ts';
import { today } from '../../../catalogue/today.ts';
import { activeLocales } from '../../../i18n/active-locales.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { getSearchFiles } from '../../../search-data/search-files.ts';

export const getStaticPaths = (): { params: { locale: Locale }; props: { locale: Locale } }[] =>
  activeLocales.map((locale) => ({ params: { locale }, props: { locale } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The words of the full-text index of a language. */
export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(getSearchFiles(await getCatalogue(), today).words(props.locale));
