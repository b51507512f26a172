/** What `npm run check -- --fix` says of the files it mended. */
export const repair = {
  'repair.none': 'Không có gì để sửa tự động.',
  'repair.done': 'Đã sửa tự động {count} tệp:',
  'repair.line-ends': 'xuống dòng kiểu Windows hoặc dấu BOM',
  'repair.unicode-form': 'Unicode dựng sẵn, chữ Đ',
  'repair.date-form': 'ngày viết năm-tháng-ngày',
  'repair.trailing-space': 'khoảng trắng cuối dòng',
  'repair.key-order': 'thứ tự các mục',
  /** {lines} are numbers of lines. */
  'repair.lines': 'dòng {lines}',
  'repair.more': 'và {count} dòng nữa',
  'repair.readOnly': 'Không ghi được vào thư mục nội dung: {found}',
} as const;
