/** The help of the commands that show and test the site. */
export const tools = {
  'tool.preview': `npm run preview

Xem bản đã dựng đúng như trên máy chủ, ở http://localhost:4321. Chạy npm run build trước. Dừng bằng Ctrl+C.
Biến môi trường: OUT_DIR (mặc định dist), PORT (mặc định 4321).`,
  'tool.test': `npm test [-- --unit]

Chạy mọi phép thử: phần chương trình, rồi dựng trang và thử các tệp, các trang trong trình duyệt thật.
  --unit  chỉ thử phần chương trình
Biến môi trường: CHROMIUM_PATH (trình duyệt khác). Mã kết thúc: 0 đạt hết, 1 có phép thử hỏng.`,
  'tool.lint': `npm run lint

Soát cách trình bày, mã, kiểu dáng và kiểu dữ liệu. npm run format tự sửa cách trình bày. Mã kết thúc: 0 sạch, 1 còn lỗi.`,
  'tool.verify': `npm run verify

Mọi điều phải đúng trước khi gộp bản sửa: lint, check, test, build. Dừng ở bước hỏng đầu tiên. Mã kết thúc: 0 đạt, 1 hỏng.`,
} as const;
