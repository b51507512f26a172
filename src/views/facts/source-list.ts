import type { ListedSource } from '../../components/page/listed-source.ts';
import { linkOf } from '../../domain/source.ts';
import type { Sources } from '../../domain/source.ts';
import { formatDate, formatPartialDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

/** Returns the sources of a page in the order they are written in. */
export function listSources(sources: Sources | undefined, locale: Locale): readonly ListedSource[] {
  const t = translator(locale);
  return Object.entries(sources ?? {}).map(([key, source]) => {
    const read = t('source.read', { date: formatDate(source.read, locale) });
    const published =
      source.published === undefined
        ? undefined
        : t('source.published', { date: formatPartialDate(source.published, locale) });
    return {
      key,
      title: source.title,
      publisher: source.publisher,
      href: linkOf(source),
      dates: published === undefined ? read : `${published}; ${read}`,
    };
  });
}
