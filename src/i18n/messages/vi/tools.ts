/** The help of the commands that show and test the site. */
export const tools = {
  'tool.build':
    'npm run build [-- --clean] [-- --precompress] [-- --plain]\n  --clean        bỏ mọi tệp tạm của lần dựng trước, làm lại từ đầu\n  --precompress  thêm tệp .br và .gz cạnh mỗi tệp chữ, cho máy chủ biết gửi tệp nén sẵn\n  --plain        dựng bằng đường của chính Astro: chậm hơn, làm lại mọi trang, kết quả giống hệt từng byte; dùng khi bản Astro mới làm hỏng cách dựng nhanh\nBiến: SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, LOCALES, TODAY, SOCIAL_PICTURES=off, ADMIN=off, REPORT_URL, REPOSITORY_URL, REPOSITORY_BRANCH; xem README.',
  'tool.shots':
    'npm run shots [-- --out THƯ-MỤC] [--only CHỮ]\n  Chụp mọi kiểu trang của trang đã dựng (OUT_DIR, mặc định dist): hai ngôn ngữ, màn hình hẹp và rộng, nền sáng và tối.\n  --out   nơi ghi ảnh và trang xem chung index.html; mặc định .cache/shots\n  --only  chỉ những ảnh có chữ này trong tên',
  'tool.dev':
    'npm run dev [-- --provinces dien-bien,ha-noi] [--port 4321] [--host]\n  --provinces  chỉ nạp sản phẩm của các tỉnh, thành này (mã của 34 tỉnh hoặc tỉnh cũ): mở nhanh hơn khi danh mục rất lớn\nCác lựa chọn khác được chuyển cho astro dev.',
  'tool.preview': `npm run preview

Xem bản đã dựng đúng như trên máy chủ, ở http://localhost:4321. Chạy npm run build trước. Dừng bằng Ctrl+C.
Biến môi trường: OUT_DIR (mặc định dist), PORT (mặc định 4321).`,
  'tool.test': `npm test [-- THƯ-MỤC…] [-- --unit] [-- --thorough]

Chạy mọi phép thử: phần chương trình, rồi dựng trang và thử các tệp, các trang trong trình duyệt thật.
  THƯ-MỤC     chỉ chạy phép thử nằm trong đó, như npm test -- src/domain; chỉ dựng trang khi các phép thử ấy cần
  --unit      chỉ thử phần chương trình
  --thorough  thử nhiều dữ liệu ngẫu nhiên hơn hẳn, mỗi lần một hạt giống khác, in ra ở đầu
Biến: PROPERTY_SEED và PROPERTY_RUNS chọn hạt giống và số lần nhiều hơn thường lệ.
Biến môi trường: CHROMIUM_PATH (trình duyệt khác). Mã kết thúc: 0 đạt hết, 1 có phép thử hỏng.`,
  'tool.noBrowser':
    'Không tìm thấy Chrome, Chromium hay Edge trên máy này. Hãy cài một trình duyệt trong số đó, hoặc ghi đường dẫn của nó vào biến CHROMIUM_PATH.',
  'tool.mutate': `npm run mutate -- THƯ-MỤC… [--sample N] [--seed N] [--min PHẦN-TRĂM] [--budget GIÂY]

Sửa sai mã nguồn theo nhiều cách nhỏ (một ranh giới, một phép toán, một chuỗi chữ, bớt một lệnh), mỗi lần một chỗ, trong một bản sao, rồi cho biết chỗ sai nào các phép thử không nhận ra. Phép thử gần nhất chạy trước.
  --sample  nhiều nhất bao nhiêu chỗ, chia đều cho các tệp; mặc định 60
  --seed    lấy mẫu khác; mặc định 1
  --file    một tệp thay cho thư mục
  --min     báo hỏng khi các phép thử nhận ra ít hơn chừng này phần trăm; mặc định 0
  --budget  số giây dành cho các phép thử của mỗi chỗ sai; mặc định 10
Mã kết thúc: 0 đủ, 1 chưa đủ.`,
  'tool.lint': `npm run lint

Soát cách trình bày, mã, kiểu dáng, kiểu dữ liệu, và tìm những gì không còn được dùng tới. npm run format tự sửa cách trình bày. Mã kết thúc: 0 sạch, 1 còn lỗi.`,
  'tool.verify': `npm run verify

Mọi điều phải đúng trước khi gộp bản sửa: lint, check, test, build. Dừng ở bước hỏng đầu tiên. Mã kết thúc: 0 đạt, 1 hỏng.`,
} as const;
