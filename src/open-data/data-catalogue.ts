import type { CalendarDate } from '../domain/calendar-date.ts';
import { activeLocales } from '../i18n/active-locales.ts';
import { locales } from '../i18n/locale.ts';
import { openDataPath, pathTo } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { datasetIds } from './data-file.ts';
import type { DataFile, DatasetId, Sha256 } from './data-file.ts';
import { licence } from './licence.ts';

/** The vocabularies stand in the file itself: reading it needs no network. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Viet Nam in GeoNames. */
const vietNam = 'https://sws.geonames.org/1562822/';

/** Returns the catalogue of the files in the words of DCAT 3. */
export function toDataCatalogue(files: readonly DataFile[], today: CalendarDate, site: URL, sha256: Sha256): string {
  const address = (path: string): string => new URL(path, site).href;
  const page = address(pathTo({ page: 'data' }, 'vi'));
  const home = address(pathTo({ page: 'home' }, 'vi'));
  const shared = {
    'dct:license': { '@id': licence.url },
    'dct:rights': inEachLanguage((locale) => licence.note[locale]),
    'dct:publisher': { '@id': `${home}#publisher` },
    'dct:language': activeLocales.map((locale) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${locale}` })),
    'dct:spatial': { '@id': vietNam },
    'dct:modified': { '@value': today, '@type': 'xsd:date' },
    'dcat:landingPage': { '@id': page },
  };
  const catalogue = {
    '@context': context,
    '@id': `${address(openDataPath('catalog.jsonld'))}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': words('data.catalogue.title'),
    'dct:description': words('data.description'),
    'foaf:homepage': { '@id': home },
    ...shared,
    'dct:publisher': { '@id': `${home}#publisher`, '@type': 'foaf:Agent', 'foaf:name': words('site.name') },
    'dcat:dataset': datasetIds.map((id) => ({
      '@id': `${page}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': words(`data.set.${id}`),
      'dct:description': words(`data.about.${id}`),
      'dcat:keyword': ['OCOP', { '@value': 'Mỗi xã một sản phẩm', '@language': 'vi' }],
      'dcat:version': today,
      ...shared,
      'dcat:distribution': files
        .filter((file) => isOf(file, id))
        .map((file) => distribution(file, id, address, sha256(file.bytes))),
    })),
  };
  return `${JSON.stringify(catalogue, undefined, 1)}\n`;
}

function isOf(file: DataFile, id: DatasetId): boolean {
  return file.dataset === id && file.format !== 'schema';
}

function distribution(file: DataFile, id: DatasetId, address: (path: string) => string, checksum: string): object {
  const own = address(openDataPath(file.name));
  const conforms = file.format === 'csv' ? 'datapackage.json' : `schemas/${id}.schema.json`;
  return {
    '@id': own,
    '@type': 'dcat:Distribution',
    'dct:title': file.name,
    'dcat:accessURL': { '@id': own },
    'dcat:downloadURL': { '@id': own },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}` },
    'dcat:byteSize': { '@value': String(file.bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': { '@id': licence.url },
    ...(file.format === 'xlsx' ? {} : { 'dct:conformsTo': { '@id': address(openDataPath(conforms)) } }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': checksum, '@type': 'xsd:hexBinary' },
    },
  };
}

type PlainKey =
  'data.catalogue.title' | 'data.description' | 'site.name' | `data.set.${DatasetId}` | `data.about.${DatasetId}`;

function words(key: PlainKey & MessageKey): object[] {
  return inEachLanguage((locale) => translator(locale)(key));
}

function inEachLanguage(textIn: (locale: (typeof locales)[number]) => string): object[] {
  return locales.map((locale) => ({ '@value': textIn(locale), '@language': locale }));
}
