import type { IssueCode } from '../../../domain/issue.ts';
import type { IssueMessage } from '../../issue-message.ts';
import type { Message } from '../../message.ts';
import { bodies } from './issues/bodies.ts';
import { doubts } from './issues/doubts.ts';
import { facts } from './issues/facts.ts';
import { files } from './issues/files.ts';
import { values } from './issues/values.ts';

/** A text for every kind of fault; `{name}` stands for a value the check found. */
export type IssueMessages = Readonly<Record<IssueCode, IssueMessage>>;

/** Faults in Vietnamese. “Mục” is a key, “phần khai đầu trang” the lines between the two `---`. */
export const issueMessages: IssueMessages = { ...files, ...values, ...facts, ...bodies, ...doubts };

/** The words around the faults in a report. */
export const reportWords = {
  error: 'lỗi',
  warning: 'cảnh báo',
  /** Before the advice. */
  fix: 'Cách sửa: {fix}',
  /** After it, when a value is close to a known one. */
  nearest: 'Có phải ý bạn là «{nearest}»?',
  /** {address} is a file and a heading in it. */
  see: 'Xem {address}',
  errors: { other: '{count} lỗi' },
  warnings: { other: '{count} cảnh báo' },
  files: { other: '{count} tệp' },
  pages: { other: '{count} trang' },
  summary: '{errors}, {warnings} trong {files}; đã kiểm tra {pages}.',
  clean: 'Không có lỗi; đã kiểm tra {pages}.',
  /** Below the counts; {count} warnings are not listed. */
  hidden: {
    other:
      'Ngoài ra có {count} trang đã hết thời hạn mà chưa có lần công nhận sau; xem: npm run check -- --warnings, hoặc npm run report.',
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The same words in another language. */
export type ReportWords = { readonly [Key in keyof typeof reportWords]: Message };

/** What the command itself says: its help, and why it could not do its work. */
export const checkCommandWords = {
  help: `npm run check [-- ĐƯỜNG-DẪN…] [--format text|json|github] [--lang vi|en|both] [--warnings] [--fix]

Kiểm tra mọi tệp trong content/ và báo tất cả lỗi và cảnh báo trong một lần chạy. Cảnh báo không chặn việc dựng trang.
  ĐƯỜNG-DẪN   chỉ báo lỗi của tệp hoặc thư mục này (vẫn đọc toàn bộ nội dung)
  --format    text: để đọc; json: cho chương trình; github: chú thích trên GitHub
  --lang      ngôn ngữ của thông báo; mặc định là cả hai
  --warnings  liệt kê cả những cảnh báo vốn chỉ được đếm (trang đã hết thời hạn)
  --fix       tự sửa những gì sửa được mà không mất dữ liệu (Unicode dựng sẵn, Ð thành Đ, xuống dòng kiểu Windows,
              khoảng trắng cuối dòng, thứ tự mục, ngày viết kiểu chỉ có một cách hiểu), kể rõ từng chỗ, rồi kiểm tra
Ví dụ: npm run check -- content/products/son-la --lang vi
Biến môi trường: CONTENT_DIR (mặc định content), TODAY (YYYY-MM-DD, mặc định hôm nay).
Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 không kiểm tra được.`,
  contentMissing: 'Không có thư mục nội dung {found}.',
  pathMissing: 'Không có tệp hoặc thư mục {found}.',
  todayInvalid: 'TODAY phải là một ngày có thật dạng YYYY-MM-DD, không phải «{found}».',
  optionInvalid: 'Không hiểu «{found}»; xem npm run check -- --help.',
  unexpected: 'Không kiểm tra được: {found}',
} as const satisfies Readonly<Record<string, string>>;

/** A key of what the command itself says. */
export type CheckCommandKey = keyof typeof checkCommandWords;
