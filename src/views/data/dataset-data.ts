import type { DataDownload, Dataset, WithContext } from 'schema-dts';
import type { Locale } from '../../i18n/locale.ts';
import { openDataPath, pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { DataFile } from '../../open-data/data-file.ts';
import { licence } from '../../open-data/licence.ts';
import type { OpenData } from '../../open-data/open-data.ts';

/** Returns the open data for search engines that list data sets. */
export function datasetData(
  { site, today }: OpenData,
  files: readonly DataFile[],
  locale: Locale,
): WithContext<Dataset> {
  const t = translator(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${absolute(pathTo({ page: 'data' }, 'vi'))}#dataset`,
    url: absolute(pathTo({ page: 'data' }, locale)),
    name: t('data.catalogue.title'),
    description: t('data.description'),
    license: licence.url,
    isAccessibleForFree: true,
    dateModified: today,
    spatialCoverage: { '@type': 'Country', name: 'Viet Nam' },
    creator: { '@type': 'Organization', name: t('site.name'), url: absolute(pathTo({ page: 'home' }, locale)) },
    distribution: files
      .filter(({ dataset, format }) => dataset !== undefined && format !== 'schema')
      .map(({ mediaType, name }): DataDownload => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: mediaType,
        contentUrl: absolute(openDataPath(name)),
      })),
  };
}
