/** The help of the commands that build, show and measure the site. */
export const tools = {
  'tool.build': `npm run build

Kiểm tra nội dung rồi dựng cả trang web, chỉ mục tìm kiếm, dữ liệu mở và biểu mẫu /admin/ vào dist/. Còn lỗi nội dung thì dừng và
kể mọi lỗi; trang web đã dựng trước đó giữ nguyên cho tới khi bản mới xong hẳn.
Biến môi trường: SITE_URL (địa chỉ trang web), BASE_PATH (thư mục trên máy chủ), CONTENT_DIR, OUT_DIR (nơi đọc và ghi),
LOCALES (ví dụ vi,en), TODAY (YYYY-MM-DD), SOCIAL_PICTURES=off, ADMIN=off, REPORT_URL, REPOSITORY_URL, REPOSITORY_BRANCH.
Ví dụ: SITE_URL=https://ocop.example OUT_DIR=/srv/ocop npm run build
Mã kết thúc: 0 xong, 1 có lỗi.`,
  'tool.dev': `npm run dev [-- --port SỐ] [--host]

Xem trang web trong lúc sửa, ở http://localhost:4321; sửa tệp là trang đổi theo. Dừng bằng Ctrl+C.
Tìm kiếm và /admin/ chỉ có trong bản dựng: dùng npm run build rồi npm run preview.
Biến môi trường: CONTENT_DIR, LOCALES, TODAY.`,
  'tool.preview': `npm run preview

Xem bản đã dựng đúng như trên máy chủ, ở http://localhost:4321. Chạy npm run build trước. Dừng bằng Ctrl+C.
Biến môi trường: OUT_DIR (mặc định dist), PORT (mặc định 4321).`,
  'tool.bench': `npm run bench -- [--products N] [--locales vi,en] [--photos] [--seed SỐ] [--json]

Tạo N sản phẩm giả lập bên ngoài content/, dựng trang, rồi dựng lại sau khi sửa một sản phẩm; in thời gian xử lý, thời gian chờ, bộ
nhớ, số trang và dung lượng.
  --products  số sản phẩm; mặc định 1000
  --locales   các ngôn ngữ; mặc định vi,en
  --photos    kèm một ảnh mỗi sản phẩm
  --seed      số gieo: cùng số thì cùng dữ liệu
  --json      chỉ in một đối tượng JSON`,
  'tool.test': `npm test [-- --unit]

Chạy mọi phép thử: phần chương trình, rồi dựng trang và thử các tệp, các trang trong trình duyệt thật.
  --unit  chỉ thử phần chương trình
Biến môi trường: CHROMIUM_PATH (trình duyệt khác). Mã kết thúc: 0 đạt hết, 1 có phép thử hỏng.`,
  'tool.lint': `npm run lint

Soát cách trình bày, mã, kiểu dáng và kiểu dữ liệu. npm run format tự sửa cách trình bày. Mã kết thúc: 0 sạch, 1 còn lỗi.`,
  'tool.verify': `npm run verify

Mọi điều phải đúng trước khi gộp bản sửa: lint, check, test, build. Dừng ở bước hỏng đầu tiên. Mã kết thúc: 0 đạt, 1 hỏng.`,
} as const;
