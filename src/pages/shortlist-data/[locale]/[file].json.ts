import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../../catalogue/catalogue.ts';
import { today } from '../../../catalogue/today.ts';
import { activeLocales } from '../../../i18n/active-locales.ts';
import type { ShortlistFile } from '../../../islands/shortlist/shortlist-file.ts';
import { toShortlistFiles } from '../../../views/shortlist/shortlist-file.ts';

interface FilePath {
  params: { locale: string; file: string };
  props: { content: ShortlistFile };
}

export const getStaticPaths = async (): Promise<FilePath[]> => {
  const catalogue = await getCatalogue();
  return activeLocales.flatMap((locale) =>
    [...toShortlistFiles(catalogue, locale, today)].map(([file, content]) => ({
      params: { locale, file },
      props: { content },
    })),
  );
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What the shortlist shows of some of the products, in a language. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.content);
