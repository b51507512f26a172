/** What the build says in the terminal. */
export const build = {
  'build.stage.check': 'kiểm tra nội dung',
  'build.stage.read': 'đọc nội dung',
  'build.stage.bundle': 'đóng gói mã',
  'build.stage.pages': 'viết trang',
  'build.stage.search': 'lập chỉ mục tìm kiếm',
  'build.stage.photos': 'thu nhỏ ảnh chụp',
  'build.stage.pictures': 'vẽ ảnh xem trước',
  'build.stage.compress': 'nén sẵn',
  'build.stage.place': 'đưa vào chỗ',
  'build.waits':
    'Một bản dựng khác trong thư mục này đang chạy (tiến trình {process}); hai bản dựng dùng chung tệp tạm nên bản này chờ nó xong.',
  'build.done': 'Đã dựng {folder}: {pages} trang, {files} tệp, {size}.',
  'build.untouched': 'Chưa dựng xong; trang đã dựng trước đó vẫn nguyên.',
  'build.behind': 'Các trang đã thay bằng bản mới, riêng phần tìm kiếm vẫn là bản trước.',
  'build.halfway': 'Đang đưa tệp mới vào chỗ thì dừng: trang vừa có tệp mới vừa có tệp cũ, lần dựng sau sẽ làm nốt.',
  'build.mend': 'Xem lỗi ở trên rồi chạy lại: npm run build',
  'build.mend.full': 'Ổ đĩa không còn chỗ. Hãy giải phóng chỗ (cần chừng {size}) rồi chạy lại: npm run build',
  'build.astroChanged':
    'Astro {version} không còn phần “{parts}” mà cách dựng nhanh cần đến. Hãy dựng bằng đường của chính Astro: npm run build -- --plain; hoặc cài lại đúng bản ghi trong package-lock.json: npm ci',
  'build.stopped': 'Lý do: {reason}',
  'build.killed':
    'Bước “{stage}” bị hệ thống dừng giữa chừng, nhiều khả năng vì thiếu bộ nhớ. Danh mục này cần chừng {size} bộ nhớ để dựng. Hãy đóng bớt chương trình khác hoặc dựng trên máy có nhiều bộ nhớ hơn; dựng ít ngôn ngữ hơn (LOCALES=vi) cũng bớt được một phần. Rồi chạy lại: npm run build',
  'build.place.file': 'OUT_DIR là một tệp: {folder}. Không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục.',
  'build.place.root':
    'OUT_DIR là gốc của ổ đĩa: {folder}. Không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục riêng cho trang.',
  'build.place.home':
    'Thư mục cá nhân nằm trong OUT_DIR: {folder}. Bản dựng thay cả thư mục ấy, nên dừng lại; không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục riêng cho trang.',
  'build.place.project':
    'Mã của dự án nằm trong OUT_DIR: {folder}. Bản dựng thay cả thư mục ấy, nên dừng lại; không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục riêng cho trang, chẳng hạn dist.',
  'build.place.content':
    'Nội dung (CONTENT_DIR) nằm trong OUT_DIR: {folder}. Bản dựng thay cả thư mục ấy, nên dừng lại; không có gì bị xóa. Hãy đặt OUT_DIR là một thư mục riêng cho trang.',
  'build.place.foreign':
    'OUT_DIR có tệp không phải do lần dựng nào làm ra: {folder}. Bản dựng thay cả thư mục ấy, nên dừng lại; không có gì bị xóa. Hãy chọn thư mục khác, hoặc tự dời các tệp ấy đi rồi chạy lại: npm run build',
  'build.limit.files':
    'Lưu ý: {files} tệp. Một số nơi lưu trang tĩnh nhận tối đa {limit} tệp: hãy chọn nơi không giới hạn số tệp, hoặc dựng ít ngôn ngữ hơn (LOCALES).',
  'build.limit.bytes':
    'Lưu ý: {size}. Một số nơi lưu trang tĩnh nhận tối đa {limit}: hãy chọn nơi khác, tắt ảnh xem trước (SOCIAL_PICTURES=off) hoặc dựng ít ngôn ngữ hơn.',
  'build.limit.largest': 'Lưu ý: tệp {file} nặng {size}. Một số nơi lưu trang tĩnh chỉ nhận tệp đến {limit}.',
  'dev.province': 'Không có tỉnh, thành nào mang mã “{found}”. Gần nhất: {nearest}.',
  'dev.faults': 'Trang có lỗi thì chưa hiện, hoặc vẫn hiện như trước khi sửa. Để xem mọi lỗi: npm run check',
  'dev.moreFaults': 'Còn {count} lỗi nữa.',
  'dev.watches':
    'Máy không theo dõi thêm thư mục được nữa, nên trang không tự đổi khi sửa nội dung: hãy dừng rồi chạy lại để xem, hoặc chỉ nạp vài tỉnh (--provinces), hoặc tăng fs.inotify.max_user_watches.',
} as const;
