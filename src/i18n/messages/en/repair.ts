/** What `npm run check -- --fix` says of the files it mended. */
export const repair = {
  'repair.none': 'There is nothing that can be mended without a person.',
  'repair.done': 'Files that were mended: {count}',
  'repair.line-ends': 'line ends of Windows, or a byte order mark',
  'repair.unicode-form': 'composed Unicode, the letter Đ',
  'repair.date-form': 'days as year-month-day',
  'repair.trailing-space': 'spaces at the ends of lines',
  'repair.key-order': 'order of the keys',
  'repair.lines': 'lines {lines}',
  'repair.more': 'and {count} more lines',
  'repair.readOnly': 'The content folder cannot be written to: {found}',
} as const;
