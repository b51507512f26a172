import { formatDate, formatFileSize, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { openDataPath, pathTo, productDataPath } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import { datasetIds } from '../../open-data/data-file.ts';
import type { DataFile, DatasetId } from '../../open-data/data-file.ts';
import { groupMeanings, planMeanings, provinceMeanings } from '../../open-data/field-meanings.ts';
import { licence } from '../../open-data/licence.ts';
import type { OpenData } from '../../open-data/open-data.ts';
import { producerColumns } from '../../open-data/producer-columns.ts';
import { productColumns } from '../../open-data/product-columns.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { explainColumns, explainFields } from './data-tables.ts';
import type { ExplainedColumn } from './data-tables.ts';
import { datasetData } from './dataset-data.ts';

/** A file in the list of files. */
export interface ListedFile {
  readonly name: string;
  readonly href: string;
  readonly format: string;
  readonly size: string;
  /** How many records it has, where it has records. */
  readonly rows: string | undefined;
}

/** One part of the data with the columns of its table or the fields of its records. */
export interface ListedDataset {
  readonly id: DatasetId;
  readonly title: string;
  readonly about: string;
  readonly heading: string;
  readonly isTable: boolean;
  readonly columns: readonly ExplainedColumn[];
  readonly schemaHref: string;
}

/** The page that explains the open data. */
export interface DataPage {
  readonly meta: PageMeta;
  readonly day: string;
  readonly files: readonly ListedFile[];
  readonly datasets: readonly ListedDataset[];
  readonly productFile: { readonly name: string; readonly href: string } | undefined;
  readonly licence: { readonly href: string; readonly note: string };
  readonly citation: string;
  readonly qualityHref: string;
}

/** Returns the page that explains the open data in a language. */
export function toDataPage(data: OpenData, files: readonly DataFile[], locale: Locale): DataPage {
  const t = translator(locale);
  const date = formatDate(data.today, locale);
  const address = new URL(pathTo({ page: 'data' }, locale), data.site).href;
  const [first] = data.products;
  return {
    meta: {
      locale,
      route: { page: 'data' },
      title: t('data.title'),
      description: t('data.description'),
      crumbs: crumbsFrom(locale),
      structuredData: [datasetData(data, files, locale)],
    },
    day: t('data.day', { date }),
    files: files.map((file) => ({
      name: file.name,
      href: openDataPath(file.name),
      format: formatName(file, locale),
      size: formatFileSize(file.bytes.length, locale),
      rows: rowsOf(file, data, locale),
    })),
    datasets: datasetIds.map((id) => ({
      id,
      title: t(`data.set.${id}`),
      about: t(`data.about.${id}`),
      heading: t(isTable(id) ? 'data.columns' : 'data.fields', { name: `${id}.${isTable(id) ? 'csv' : 'json'}` }),
      isTable: isTable(id),
      columns: columnsOf(id, data, locale),
      schemaHref: openDataPath(`schemas/${id}.schema.json`),
    })),
    productFile: first === undefined ? undefined : { name: `${first.id}.json`, href: productDataPath(first.id) },
    licence: { href: licence.url, note: licence.note[locale] },
    citation: t('data.cite.text', { date, address }),
    qualityHref: pathTo({ page: 'dataQuality' }, locale),
  };
}

function isTable(id: DatasetId): boolean {
  return id === 'products' || id === 'producers';
}

function columnsOf(id: DatasetId, data: OpenData, locale: Locale): readonly ExplainedColumn[] {
  switch (id) {
    case 'products':
      return explainColumns(productColumns(data.today), data.products, locale);
    case 'producers':
      return explainColumns(producerColumns, data.producers, locale);
    case 'provinces':
      return explainFields(provinceMeanings, locale);
    case 'groups':
      return explainFields(groupMeanings, locale);
    case 'plans':
      return explainFields(planMeanings, locale);
  }
}

function formatName({ dataset, format }: DataFile, locale: Locale): string {
  const t = translator(locale);
  if (format !== 'schema') return t(`data.format.${format}`);
  return dataset === undefined ? t('data.format.schema.product') : t('data.format.schema', { name: `${dataset}.json` });
}

function rowsOf({ dataset, format }: DataFile, data: OpenData, locale: Locale): string | undefined {
  if (dataset === undefined || format === 'schema') return undefined;
  return formatNumber(data[dataset].length, locale);
}
