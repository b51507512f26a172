import type { IssueMessage } from '../../../issue-message.ts';

/** Files, folders and the form of their text. */
export const files = {
  'file-unknown': {
    what: 'Tệp «{found}» không thuộc trang nào.',
    fix: 'xóa tệp, đổi lại đúng tên hoặc chuyển vào đúng thư mục; content/README.md nêu mọi loại tệp được nhận.',
  },
  'file-name-invalid': {
    what: 'Tên «{found}» có ký tự không dùng được trong địa chỉ trang.',
    fix: 'đặt tên bằng chữ thường không dấu a–z, chữ số và dấu gạch nối, không có khoảng trắng.',
  },
  'file-is-link': {
    what: '«{found}» là lối tắt tới tệp khác, không phải tệp thật.',
    fix: 'chép tệp thật vào chỗ này.',
  },
  'file-too-large': {
    what: 'Tệp nặng {found}, quá mức {limit}.',
    fix: 'một trang chỉ gồm chữ; kiểm tra xem có dán nhầm nội dung khác vào tệp không.',
  },
  'page-file-missing': {
    what: 'Có bản dịch nhưng thiếu tệp chính «{expected}» của trang.',
    fix: 'thêm tệp chính tiếng Việt, hoặc chuyển bản dịch về thư mục của trang đã có.',
  },
  'year-folder-invalid': {
    what: 'Thư mục tin «{found}» không phải một năm.',
    fix: 'đặt bài trong thư mục bốn chữ số, ví dụ news/2024/ten-bai/index.mdx.',
  },
  'locale-unknown': {
    what: 'Trang web không có ngôn ngữ «{found}»; bản dịch chỉ nhận: {allowed}.',
    fix: 'đổi tên tệp thành mã của ngôn ngữ đã có, ví dụ en.md.',
  },
  'photo-missing': {
    what: 'Không thấy ảnh «{found}» trong thư mục của trang.',
    fix: 'chép ảnh vào cùng thư mục với trang, hoặc sửa lại tên ảnh.',
  },
  'photo-unused': {
    what: 'Ảnh «{found}» nằm cạnh trang nhưng trang không dùng.',
    fix: 'khai ảnh trong mục photos kèm mô tả và nguồn ảnh, hoặc xóa ảnh.',
  },
  'photo-type-refused': {
    what: 'Tệp ảnh này là {found}, không phải JPEG, PNG hay WebP.',
    fix: 'mở ảnh rồi lưu lại (xuất) dưới dạng JPEG; đổi mỗi đuôi tên tệp là chưa đủ.',
  },
  'photo-broken': {
    what: 'Tệp ảnh bị cụt hoặc hỏng ({found}).',
    fix: 'chép lại ảnh từ máy gốc; nếu vẫn hỏng thì mở ảnh và lưu thành tệp mới.',
  },
  'photo-hides-code': {
    what: 'Trong tệp ảnh có kèm mã trang web, tài liệu hoặc chương trình ({found}).',
    fix: 'mở ảnh trong phần mềm sửa ảnh rồi xuất thành tệp mới; không dùng tệp này.',
  },
  'photo-too-large': {
    what: 'Ảnh có {found}, quá mức {limit}.',
    fix: 'thu nhỏ ảnh; cạnh dài khoảng 2000 px là đủ cho mọi màn hình.',
  },
  'photo-too-small': {
    what: 'Ảnh chỉ có {found}; cần ít nhất {limit}.',
    fix: 'dùng ảnh gốc lớn hơn; phóng to ảnh nhỏ không làm ảnh rõ hơn.',
  },
  'id-invalid': {
    what: '«{found}» không dùng làm mã trang được.',
    fix: 'viết bằng chữ thường không dấu, chữ số và dấu gạch nối, có ít nhất một chữ cái, dài nhất 100 ký tự, ví dụ che-shan-ta-xua.',
  },
  'id-repeated': {
    what: 'Mã trang «{found}» đã có ở {other}.',
    fix: 'hai trang không được trùng mã: đổi tên một thư mục, hoặc xóa trang thừa.',
  },
  'former-id-taken': {
    what: 'Mã cũ «{found}» đang thuộc về {other}.',
    fix: 'xóa mã này khỏi formerIds, hoặc giữ nó ở đúng một trang.',
  },
  'text-not-utf8': {
    what: 'Tệp không lưu bằng bảng mã UTF-8 nên chữ có dấu bị hỏng.',
    fix: 'mở tệp gốc rồi lưu lại với bảng mã UTF-8 (Unicode dựng sẵn).',
  },
  'text-not-nfc': {
    what: 'Chữ «{found}» viết bằng Unicode tổ hợp (dấu rời chữ).',
    fix: 'chuyển cả tệp sang Unicode dựng sẵn, ví dụ bằng công cụ chuyển mã của bộ gõ UniKey.',
  },
  'letter-eth': {
    what: 'Chữ «{found}» là chữ cái tiếng Iceland, chỉ trông giống «{expected}».',
    fix: 'xóa và gõ lại «{expected}» bằng bộ gõ tiếng Việt.',
  },
  'text-garbled': {
    what: 'Chữ «{found}» bị hỏng do sai bảng mã (TCVN3, VNI, Windows-1258 hoặc UTF-8 đọc nhầm).',
    fix: 'gõ lại bằng Unicode, hoặc mở tệp gốc và chuyển mã sang Unicode dựng sẵn bằng công cụ chuyển mã của UniKey.',
  },
  'character-invisible': {
    what: 'Có ký tự không nhìn thấy ({found}), thường do chép từ trang web hoặc Word.',
    fix: 'xóa ký tự đó, hoặc gõ lại cả từ ở vị trí này.',
  },
  'merge-mark': {
    what: 'Còn dấu ghép bản sửa «{found}»: hai người đã sửa cùng một chỗ.',
    fix: 'chọn nội dung đúng rồi xóa các dòng bắt đầu bằng <<<<<<<, ======= và >>>>>>>.',
  },
  'quotes-curly': {
    what: 'Giá trị {found} nằm trong dấu ngoặc kép cong.',
    fix: 'bỏ cặp ngoặc cong; nếu cần ngoặc thì dùng ngoặc thẳng "…".',
  },
  'front-matter-missing': {
    what: 'Trang không bắt đầu bằng dòng ---.',
    fix: 'dòng đầu tiên phải là ---, tiếp theo là các mục của trang, rồi một dòng --- nữa trước phần mô tả.',
  },
  'front-matter-unclosed': {
    what: 'Phần khai đầu trang không có dòng --- kết thúc.',
    fix: 'thêm một dòng chỉ có --- sau mục cuối cùng, trước phần mô tả.',
  },
  'front-matter-repeated': {
    what: 'Phần mô tả lại mở đầu bằng dòng --- hoặc +++.',
    fix: 'mỗi trang chỉ có một phần khai đầu trang; xóa dòng này hoặc chuyển các mục lên phần khai đầu tiên.',
  },
  'yaml-broken': {
    what: 'Không đọc được dòng này: «{found}».',
    fix: 'mỗi mục viết «tên: giá trị», có khoảng trắng sau dấu hai chấm; các dòng cùng cấp thụt vào bằng nhau.',
  },
  'yaml-colon': {
    what: 'Dòng «{found}» có hai dấu hai chấm nên không rõ đâu là giá trị.',
    fix: 'đặt cả giá trị trong ngoặc kép thẳng, ví dụ title: "Trà Shan: từ nương đến chén".',
  },
  'yaml-tab': {
    what: 'Dòng này thụt vào bằng phím Tab.',
    fix: 'thay phím Tab bằng khoảng trắng, mỗi cấp hai khoảng trắng.',
  },
  'yaml-quote': {
    what: 'Dấu ngoặc ở dòng «{found}» không mở và đóng đúng cặp.',
    fix: 'mở và đóng bằng cùng một loại ngoặc; bên trong "…" muốn có ngoặc kép thì viết \\".',
  },
  'yaml-start': {
    what: 'Giá trị ở dòng «{found}» bắt đầu bằng ký tự dành riêng (@, % hoặc `).',
    fix: 'đặt giá trị trong ngoặc kép thẳng "…".',
  },
  'yaml-alias': {
    what: '«{found}» bị hiểu là tham chiếu (dấu & hoặc * đứng đầu giá trị).',
    fix: 'viết đầy đủ giá trị; nếu giá trị thật sự bắt đầu bằng & hoặc * thì đặt trong ngoặc kép "…".',
  },
  'yaml-tag': {
    what: '«{found}» bị hiểu là nhãn kiểu dữ liệu (dấu ! đứng đầu giá trị).',
    fix: 'xóa nhãn; nếu giá trị thật sự bắt đầu bằng dấu ! thì đặt trong ngoặc kép "…".',
  },
  'yaml-documents': {
    what: 'Tệp có thêm dòng --- hoặc dòng bắt đầu bằng %.',
    fix: 'tệp này chỉ gồm một phần khai; xóa dòng thừa.',
  },
  'yaml-too-long': {
    what: 'Phần khai có {found} dòng và mục, quá mức {limit}.',
    fix: 'kiểm tra xem có dán nhầm dữ liệu khác vào đây không; một trang thường chỉ có vài chục dòng.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;
