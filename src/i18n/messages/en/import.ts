import type { ImportFaultCode, importNotices as noticesSource, importWords as wordsSource } from '../vi/import.ts';
import type { IssueMessage } from '../../issue-message.ts';

/** What the import command says. */
export const importWords = {
  help: `npm run import -- FILE… [--dry-run] [--overwrite] [--delete-missing] [--source "TITLE | PUBLISHER | ADDRESS"] [--lang vi|en|both]

Takes spreadsheets into content/: the .xlsx, .csv and .jsonl that npm run export writes, the form of
npm run export -- --template, or an office's own list: ; , or tab between cells, UTF-8, UTF-16 or Windows-1258, title rows above
the header, columns in any order. All rows are checked before anything is written; one fault and no file is written. Faults
name file, sheet, cell, value and how to mend it.
  --dry-run         only check, and say what would be done
  --overwrite       let the sheet win over pages edited since the export, and over words written by hand
  --delete-missing  delete products and producers that are no longer in the sheet (only for sheets from npm run export)
  --source          the source of rows that name none
  --lang            language of the messages; both by default
An empty cell deletes the value in a sheet just exported; in any other it means “not known” and keeps it. A missing column keeps.
Environment: CONTENT_DIR (content by default), TODAY (YYYY-MM-DD, today by default).
Exit codes: 0 done, 1 faults in the sheet, 2 could not be done.
`,
  optionInvalid: '“{found}” is not understood; see npm run import -- --help.',
  fileMissing: 'There is no file “{found}”.',
  fileIsFolder: '“{found}” is a folder, not a file. Name each .xlsx, .csv or .jsonl file in it.',
  fileNotReadable: 'The file “{found}” may not be read: check its permissions, or close the program that has it open.',
  noFile: 'No file is named; see npm run import -- --help.',
  contentMissing: 'There is no content folder {found}.',
  todayInvalid: 'TODAY must be a day that exists, as YYYY-MM-DD, not “{found}”.',
  running: 'Another import is running ({found}). Wait for it; if there surely is none, delete {lock}.',
  notWritable: 'Cannot write to {found}: check the permissions of the folder.',
  unexpected: 'The import failed and nothing has changed: {found}',
  undone:
    'The last import was stopped before it wrote; the content is as it was, and what was left has been cleared away.',
  finished:
    'The last import was stopped while files were swapped; it has been finished, and the content is the new one.',
  error: 'error',
  fix: 'Fix: {fix}',
  nearest: 'Did you mean: {nearest}',
  rows: '{name}: rows {count}',
  products: 'Products: {new} new, {changed} changed, {same} unchanged, {gone} not in the sheet',
  producers: 'Producers: {new} new, {changed} changed, {same} unchanged, {gone} not in the sheet',
  goneKept: 'Pages that are not in the sheet stay as they are.',
  goneDeleted: 'Deleted because they are not in the sheet: {count}.',
  goneRefused: '--delete-missing is only for sheets from npm run export (with the column “Dấu phiên bản”).',
  newPage: '+ {file}',
  changedPage: '~ {file}  {keys}',
  deletedPage: '- {file}',
  more: '… and more pages: {count}',
  dryRun: 'Dry run: nothing was written.',
  done: 'Files written: {count}.',
  nothing: 'The content agrees with the sheet; there is nothing to write.',
  faults: 'Faults: {count}. Nothing was written: mend these cells and run again.',
  reading: 'Reading',
  comparing: 'Comparing',
  checking: 'Checking',
  writing: 'Writing',
} as const satisfies Readonly<Record<keyof typeof wordsSource, string>>;

/** Things to know that are no faults. */
export const importNotices = {
  columnIgnored: 'Unknown column “{found}” in {sheet} is ignored.',
  sheetIgnored: '“{found}” is ignored: no header with a column “Tên sản phẩm” was found.',
  rowsMissing: 'The sheet “{found}” has a header and no row to import.',
  rowIgnored: 'Row {found} in {sheet} is ignored: it has one cell only.',
  producerNew: 'New producer “{found}”, id {id} ({place}).',
  producerSimilar: 'The new producer “{found}” looks like “{similar}” ({place}); if they are one, write that name.',
  provinceMerged:
    '{place}: “{found}” now includes {merged}; taken as the former province of that name. Else fill in “Tỉnh trước 01/07/2025”.',
  productSimilar:
    'The new product “{found}” looks like {other} ({place}); if they are one, write its id, or delete the row.',
  readToday: '{found} sources without a day of reading: today was taken.',
} as const satisfies Readonly<Record<keyof typeof noticesSource, string>>;

/** Faults that only spreadsheets have. */
export const importFaults: Readonly<Record<ImportFaultCode, IssueMessage>> = {
  'file-empty': { what: 'The file is empty.', fix: 'export or save the sheet again.' },
  'file-tcvn3': {
    what: 'The file was typed in an old TCVN3 font (.VnTime), such as “{found}”.',
    fix: 'convert it to Unicode with Unikey (Ctrl+Shift+F6, from TCVN3 to Unicode) and save it again.',
  },
  'file-too-large': {
    what: 'The file is too large: {found}.',
    fix: 'split the sheet into several files, or save it as CSV.',
  },
  'file-broken': {
    what: 'The file cannot be read: it is broken or has a password.',
    fix: 'open it in Excel, take the password off and save it as .xlsx.',
  },
  'file-bomb': {
    what: 'The packed file unpacks to far too much and is refused.',
    fix: 'copy the rows into a new Excel file.',
  },
  'file-quote': {
    what: 'The quotation mark opened in row {found} is never closed.',
    fix: 'close it, or save the file again with Excel.',
  },
  'file-old-excel': {
    what: 'An old Excel file (.xls), or one with a password.',
    fix: 'open it in Excel and save it as .xlsx without a password.',
  },
  'file-not-text': {
    what: 'The file is neither a spreadsheet nor a text.',
    fix: 'use a .xlsx, .csv or .jsonl file; if Excel opens this one, save it from there as .xlsx.',
  },
  'file-json': { what: 'Line {found} is not valid JSON.', fix: 'each line is a complete JSON object in braces.' },
  'header-missing': {
    what: 'There is no header: no row has “Tên sản phẩm” or “Mã trang” beside other columns.',
    fix: 'add a header row; npm run export -- --template gives a form.',
  },
  'columns-missing': {
    what: 'The sheet has the column “{found}” only, and none to import.',
    fix: 'add the columns to import beside it, such as “Tên sản phẩm” and “Hạng sao”; npm run export -- --template gives a form.',
  },
  'column-misspelt': {
    what: 'There is no column “{found}”.',
    fix: 'mend the header, or delete the column if it is not to be imported.',
  },
  'column-repeated': { what: 'Two columns mean the same: “{found}”.', fix: 'keep one; delete or rename the other.' },
  'name-missing': { what: 'The row has no name.', fix: 'fill in the name, or delete the whole row.' },
  'page-unknown': {
    what: 'No page has the id “{found}”.',
    fix: 'mend the id; for a new page fill in the name and the required columns.',
  },
  'page-repeated': {
    what: 'The page “{found}” already stands at {other}.',
    fix: 'one row a page: join the two rows or delete one.',
  },
  'page-ambiguous': {
    what: 'Several pages have the name “{found}”: {allowed}.',
    fix: 'write the id into the column “Mã trang”.',
  },
  'item-without-page': {
    what: 'It is not clear which page this row belongs to (“{found}”).',
    fix: 'write the id into the column “Mã trang”.',
  },
  'producer-ambiguous': {
    what: 'Several producers have the name “{found}”: {allowed}.',
    fix: 'write the id of the right one instead.',
  },
  'province-disagrees': {
    what: 'The province of today “{found}” does not fit: {former} is now in {expected}.',
    fix: 'mend one of the two columns; “Tỉnh hiện nay” may be left empty.',
  },
  'page-edited': {
    what: 'The page was edited after the export: “{key}” is now “{current}”, the sheet says “{found}”.',
    fix: 'export again and edit the new sheet, or run with --overwrite if the sheet is right.',
  },
  'words-exist': {
    what: '“{key}”: the page has words written by hand, “{current}”; the sheet says “{found}”.',
    fix: 'leave the cell empty to keep them, or run with --overwrite to replace them.',
  },
  'json-not-a-page': { what: 'The line is no page.', fix: 'each line is an object with id or name.' },
};

/** How to mend, in a sheet, faults that pages share with sheets. */
export const sheetFixes: Readonly<Record<string, string>> = {
  'key-missing': 'fill in the column “{key}”.',
  'value-missing': 'fill in the column “{key}”.',
  'date-invalid': 'write day/month/year, such as 11/03/2024, as in the document.',
  'province-unknown': 'write the name of the province as in the list, such as Sơn La, Hồ Chí Minh.',
  'producer-unknown': 'write the full name of the producer, or its exact id.',
  'tax-code-invalid':
    'write all 10 digits, perhaps a hyphen and 3 more; format the cell as text to keep the zero in front.',
  'gtin-invalid': 'write all 8, 12, 13 or 14 digits under the barcode; format the cell as text.',
  'gtin-check-digit-wrong': 'read the digits under the bars again; format the cell as text.',
  'text-too-long': 'shorten this cell; a long description belongs in the column “Mô tả”.',
  'text-placeholder': 'write what the source says, or leave the cell empty if it is not known.',
  'country-code-invalid': 'write the name of a country or its two letters, such as Japan or JP.',
  'number-expected': 'write a number only, such as 75,5.',
  'whole-number-expected': 'write a whole number in digits, such as 150000 or 2024.',
  'source-unknown': 'write the key of a source of the same product, or leave it empty where there is only one.',
  'sources-empty': 'fill in the title and the publisher of a source.',
};
