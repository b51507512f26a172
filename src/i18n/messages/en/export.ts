import type { DictionaryLike } from '../../message.ts';
import type { exportWords as source } from '../vi/export.ts';

/** What the export command says. */
export const exportWords = {
  'export.help': `npm run export -- [--out FOLDER] [--since FOLDER] [--lang vi|en|both]
npm run export -- --template [FILE]

Writes the content as spreadsheets that npm run import takes back, and the open data that the site shows under /data/.
  products.xlsx, producers.xlsx   workbooks for editors: a sheet for each kind, drop-down lists, a note behind each header
  products.csv, producers.csv     a row a page with all facts, the description and the translations
  products.jsonl, producers.jsonl the same as JSON
  data/                           the open data: JSON, CSV, XLSX, schemas
  --out       where to write; export by default
  --since     folder of an earlier export: adds the lists of changes data/changes.json, changes.vi.txt, changes.en.txt
  --template  writes only the form to send to communes, .xlsx or .csv; mau-nhap-ocop.xlsx by default
  --lang      language of the messages; both by default
Environment: CONTENT_DIR (content by default), TODAY (YYYY-MM-DD, today by default), SITE_URL, BASE_PATH, LOCALES.
Exit codes: 0 written, 1 the content has faults, 2 could not be written.
`,
  'export.template': 'The form is written to {path}. Once filled in, import it: npm run import -- FILE',
  'export.unexpected': 'The export could not be made: {found}',
  'export.contentMissing': 'There is no content folder {found}.',
  'export.faults': 'The content has {found} faults, so nothing was written; run npm run check to see them.',
  'export.todayInvalid': 'TODAY must be a real day as YYYY-MM-DD, not “{found}”.',
  'export.optionInvalid': '“{found}” is not understood; see npm run export -- --help.',
  'export.sinceUnreadable': 'The earlier export cannot be read: {found}.',
  'export.done': '{count} files written to {folder}:',
  'export.changes.title': 'Changes from {from} to {to}',
  'export.changes.summary': '{added} added, {removed} removed, {renamed} renamed, {changed} changed',
  'export.changes.record': '{id}: {fields}',
} as const satisfies DictionaryLike<typeof source>;
