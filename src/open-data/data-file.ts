/** The parts of the open data. Each is one JSON file; tables are CSV and XLSX files as well. */
export const datasetIds = ['products', 'producers', 'provinces', 'groups', 'plans'] as const;

export type DatasetId = (typeof datasetIds)[number];

export type DataFormat = 'json' | 'csv' | 'xlsx' | 'schema' | 'package' | 'catalogue' | 'checksums';

/** One file of `/data/`. */
export interface DataFile {
  /** Relative to `/data/`, with forward slashes. */
  readonly name: string;
  readonly format: DataFormat;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly dataset?: DatasetId;
}

const mediaTypes: Readonly<Record<DataFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  schema: 'application/schema+json',
  package: 'application/json',
  catalogue: 'application/ld+json',
  checksums: 'text/plain',
};

/** Returns a file from its text or bytes. */
export function dataFile(
  name: string,
  format: DataFormat,
  content: string | Uint8Array,
  dataset?: DatasetId,
): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, format, mediaType: mediaTypes[format], bytes, ...(dataset === undefined ? {} : { dataset }) };
}

/** Returns the SHA-256 of bytes in hexadecimal digits. Handed in, since this room runs without Node. */
export type Sha256 = (bytes: Uint8Array) => string;

/** Returns the list that `sha256sum -c` checks, sorted by the names of the files. */
export function toChecksums(files: readonly DataFile[], sha256: Sha256): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((file) => `${sha256(file.bytes)}  ${file.name}\n`).join('');
}
