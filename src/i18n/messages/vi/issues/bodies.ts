import type { IssueMessage } from '../../../issue-message.ts';

/** Bodies of pages and posts. */
export const bodies = {
  'html-in-body': {
    what: 'Phần mô tả có mã HTML «{found}».',
    fix: 'viết bằng Markdown: **đậm**, *nghiêng*, ## tiêu đề, - danh sách; muốn có dấu < thì viết \\<.',
  },
  'link-refused': {
    what: 'Liên kết «{found}» không được phép.',
    fix: 'chỉ liên kết tới https://, http://, mailto:, tel: hoặc một trang của chính trang web này, ví dụ /gioi-thieu/.',
  },
  'image-in-body': {
    what: 'Phần mô tả có chèn ảnh «{found}».',
    fix: 'khai ảnh trong mục photos kèm mô tả và nguồn ảnh.',
  },
  'body-nested-too-deep': {
    what: 'Phần chữ lồng quá nhiều lớp từ dòng «{found}».',
    fix: 'viết lại đoạn đó bằng đoạn văn hoặc danh sách thường, bớt các dấu >, *, [ hoặc khoảng thụt đầu dòng thừa.',
  },
  'mdx-broken': {
    what: 'Không đọc được bài từ dòng «{found}».',
    fix: 'kiểm tra các dấu < và {: thẻ phải đóng bằng />, còn dấu viết như chữ thì thêm \\ ở trước.',
  },
  'mdx-code-refused': {
    what: 'Bài có mã lập trình «{found}».',
    fix: 'xóa dòng import, export và mọi đoạn trong dấu { }; muốn hiện dấu { thì viết \\{.',
  },
  'mdx-component-unknown': {
    what: 'Không có khối nào tên {found}; chỉ dùng được: {allowed}.',
    fix: 'sửa tên khối, hoặc viết nội dung bằng Markdown.',
  },
  'mdx-attribute-refused': {
    what: 'Khối {component} không nhận «{found}»; chỉ nhận: {allowed}.',
    fix: 'viết tên="giá trị" trong ngoặc kép thẳng, không dùng dấu { }.',
  },
  'mdx-attribute-missing': {
    what: 'Khối {component} thiếu «{expected}».',
    fix: 'thêm {expected}="…" vào trong thẻ.',
  },
  'mdx-component-not-empty': {
    what: 'Giữa thẻ mở và thẻ đóng của khối {component} có «{found}»; trang web sẽ không hiện phần này.',
    fix: 'chuyển phần ấy ra ngoài khối, và khép thẻ bằng />.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;
