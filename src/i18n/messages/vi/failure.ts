/** Why the computer refused to read or write; {path} is a file or folder. Stands behind what could not be done. */
export const failure = {
  'failure.stopped': 'Không làm tiếp được: {reason}',
  'failure.denied':
    'không được phép đọc hoặc ghi {path}. Kiểm tra quyền của tệp, hoặc đóng chương trình đang mở tệp rồi chạy lại.',
  'failure.readOnly': 'ổ đĩa chứa {path} chỉ cho đọc. Chọn nơi khác để ghi.',
  'failure.isFolder': '{path} là thư mục, không phải tệp.',
  'failure.notFolder': '{path} không phải là thư mục.',
  'failure.missing': 'không có {path}.',
  'failure.exists': '{path} đã có.',
  'failure.loop': '{path} là lối tắt dẫn về chính nó. Xóa lối tắt.',
  'failure.nameTooLong': 'tên {path} quá dài. Đặt tên ngắn hơn.',
  'failure.full': 'ổ đĩa đã đầy. Xóa bớt tệp rồi chạy lại.',
  'failure.tooManyFiles': 'máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại.',
} as const;
