import type { DictionaryLike } from '../../message.ts';
import type { data as source } from '../vi/data.ts';

/** The page of the open data, and the words that describe the files to machines. */
export const data = {
  'data.title': 'Open data',
  'data.lead':
    'The whole catalogue as files, to count with, compare and reuse. They are made anew with every build, from the same content as the pages.',
  'data.description':
    'Products recognised with OCOP stars in Viet Nam, producers, provinces, groups and plans, each record with its sources. The catalogue is not complete.',
  'data.catalogue.title': 'Open data of the OCOP Catalogue',
  'data.day': 'The data are worked out for {date}.',
  'data.set.products': 'Products',
  'data.set.producers': 'Producers',
  'data.set.provinces': 'Provinces and cities',
  'data.set.groups': 'Product groups and sets',
  'data.set.plans': 'Plans and results',
  'data.about.products':
    'Each row or record is a product. The tables spread the newest recognition over columns; JSON has every recognition and every source.',
  'data.about.producers': 'Each row or record is a producer with products in the catalogue.',
  'data.about.provinces':
    'The 34 provinces and cities of today, the former ones they were merged from, and the number of products in the catalogue.',
  'data.about.groups':
    'The 6 product groups and 26 sets of Decision 26/2026/QĐ-TTg, with the number of products in the catalogue.',
  'data.about.plans':
    'OCOP plans of the centre, provinces and districts, with targets and published results. There is no verdict on a whole plan.',
  'data.files': 'Files',
  'data.files.caption': 'Sizes are before compression. Columns and fields are explained below.',
  'data.file': 'File',
  'data.format': 'Format',
  'data.size': 'Size',
  'data.rows': 'Records',
  'data.format.json': 'JSON: a record on each line, with all its sources',
  'data.format.csv': 'CSV: a table, UTF-8 with BOM, separated by commas',
  'data.format.xlsx': 'XLSX: the same table, for Excel and LibreOffice',
  'data.format.schema': 'JSON Schema of {name}',
  'data.format.schema.product': 'JSON Schema of the file that each product has',
  'data.format.package': 'Frictionless Data Package: describes the two CSV tables by Table Schema',
  'data.format.catalogue': 'DCAT 3: describes the files to open data portals',
  'data.format.checksums': 'SHA-256 of every file; check with sha256sum -c',
  'data.columns': 'Columns of {name}',
  'data.fields': 'Fields of {name}',
  'data.column': 'Name',
  'data.meaning': 'Meaning',
  'data.type': 'Type',
  'data.example': 'Example',
  'data.schema': 'JSON Schema',
  'data.values': 'one of: {values}',
  'data.values.many': 'one of {count} ids',
  'data.type.string': 'text',
  'data.type.integer': 'whole number',
  'data.type.number': 'number',
  'data.type.date': 'day',
  'data.type.year': 'year',
  'data.type.uri': 'address',
  'data.reading.heading': 'How to read the files',
  'data.reading.1':
    'Days are written year-month-day in the files. What is not known is empty in tables, and missing, null or an empty list in JSON. Several values in a cell are separated by a vertical bar with a space on either side.',
  'data.reading.2':
    "In CSV, a cell that begins with one of = + - @ ' or with a tab or line break has a ' in front, so that no spreadsheet takes it for a formula; without that sign it is the text itself. XLSX and JSON keep the text as it is.",
  'data.reading.3':
    'Stars and state are those of the newest recognition on the day of the data. Where no end is given, the term is 36 months from the day of signing; where only a year is known, no day follows from it.',
  'data.reading.4': 'Each product also has a file of its own, which the page of the product links to, for example:',
  'data.licence.heading': 'Licence',
  'data.licence.text': 'Creative Commons Attribution 4.0 International (CC BY 4.0).',
  'data.cite.heading': 'How to cite',
  'data.cite.text': 'OCOP Catalogue, data of {date}, {address}',
  'data.cite.note': 'When you cite one product, cite its own source too: that is where the fact was published.',
  'data.change.heading': 'When the data change',
  'data.change.1':
    'Names and meanings of columns and fields stay. New columns are added at the end of their group: read by name, not by place. Taking a column away or changing what it means is announced beforehand in the source repository.',
  'data.change.2':
    'Ids are never used again. An export can come with a list of changes against an earlier one (npm run export -- --since FOLDER).',
  'data.quality.link': 'How complete the data are, and what is in doubt',
  'data.page.link': 'The data of this page (JSON)',
} as const satisfies DictionaryLike<typeof source>;
