import type { CalendarDate } from '../domain/calendar-date.ts';
import { pathTo } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import type { Column } from './column.ts';
import type { DataFile, Sha256 } from './data-file.ts';
import { describe } from './json-schema.ts';
import { licence } from './licence.ts';

/** A table of the package: its CSV file and what its columns hold. */
export interface PackagedTable {
  readonly name: string;
  readonly file: DataFile;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'meaning' | 'values' | 'required'>[];
  readonly foreignKeys?: readonly object[];
}

/** Returns the description of the tables for Frictionless tools, versions 1 and 2 of the specification. */
export function toDataPackage(
  tables: readonly PackagedTable[],
  today: CalendarDate,
  site: URL,
  sha256: Sha256,
): string {
  const [vi, en] = [translator('vi'), translator('en')];
  const licences = [{ name: licence.id, title: licence.name, path: licence.url }];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'ocop-catalogue',
    title: `${vi('site.name')} / ${en('site.name')}`,
    description: `${vi('data.description')} / ${en('data.description')}`,
    homepage: new URL(pathTo({ page: 'data' }, 'vi'), site).href,
    version: today,
    created: `${today}T00:00:00Z`,
    keywords: ['OCOP', 'One Commune One Product', 'Viet Nam'],
    licenses: licences,
    contributors: [{ title: vi('site.name'), path: new URL(pathTo({ page: 'home' }, 'vi'), site).href }],
    resources: tables.map(({ columns, file, foreignKeys, name }) => ({
      name,
      type: 'table',
      profile: 'tabular-data-resource',
      path: file.name,
      title: `${vi(`data.set.${file.dataset ?? 'products'}`)} / ${en(`data.set.${file.dataset ?? 'products'}`)}`,
      format: 'csv',
      mediatype: file.mediaType,
      encoding: 'utf-8',
      bytes: file.bytes.length,
      hash: `sha256:${sha256(file.bytes)}`,
      licenses: licences,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map(toField),
        missingValues: [''],
        primaryKey: ['id'],
        ...(foreignKeys === undefined ? {} : { foreignKeys }),
      },
    })),
  };
  return `${JSON.stringify(descriptor, undefined, 1)}\n`;
}

function toField({ meaning, name, required, type, values }: PackagedTable['columns'][number]): object {
  const constraints = {
    ...(required === true ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    // Validators disagree about what a valid address is (one refuses localhost), so the format is left out.
    type: type === 'uri' ? 'string' : type,
    description: describe(meaning),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
