import type { IssueCode } from '../../../domain/issue.ts';
import type { Message } from '../../message.ts';

/** What is wrong and how to mend it, for people who know products and decisions but no YAML. */
export interface IssueMessage {
  readonly what: string;
  readonly fix: string;
}

/** A text for every kind of fault; `{name}` stands for a value the check found. */
export type IssueMessages = Readonly<Record<IssueCode, IssueMessage>>;

/** Faults in Vietnamese. “Mục” is a key, “phần khai đầu trang” the lines between the two `---`. */
export const issueMessages: IssueMessages = {
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
  'key-unknown': {
    what: 'Không có mục nào tên «{found}» ở đây; các mục được nhận: {allowed}.',
    fix: 'sửa lại tên mục cho đúng chính tả, hoặc xóa mục.',
  },
  'key-missing': {
    what: 'Thiếu mục bắt buộc «{key}».',
    fix: 'thêm mục «{key}» vào chỗ này.',
  },
  'key-repeated': {
    what: 'Mục «{found}» được khai hai lần.',
    fix: 'giữ lại một mục và xóa mục kia.',
  },
  'value-missing': {
    what: 'Mục «{key}» để trống.',
    fix: 'điền giá trị; nếu chưa biết và mục không bắt buộc thì xóa cả dòng.',
  },
  'value-not-allowed': {
    what: 'Mục «{key}» không nhận «{found}»; chỉ nhận: {allowed}.',
    fix: 'chọn đúng một trong các giá trị được nhận.',
  },
  'value-malformed': {
    what: 'Giá trị «{found}» của mục «{key}» không đúng dạng.',
    fix: 'xem dạng của mục này trong content/README.md rồi viết lại.',
  },
  'star-rating-unknown': {
    what: 'Hạng sao «{found}» không hợp lệ; chỉ nhận 3, 4 hoặc 5.',
    fix: 'ghi đúng hạng trong quyết định công nhận.',
  },
  'digits-need-quotes': {
    what: 'Mục «{key}» là chữ nhưng {found} đang được hiểu là số, dễ mất số 0 ở đầu.',
    fix: 'đặt giá trị trong ngoặc kép thẳng "…", giữ đủ mọi chữ số như trên giấy tờ.',
  },
  'text-expected': {
    what: 'Mục «{key}» phải là một dòng chữ, không phải «{found}».',
    fix: 'viết giá trị trên cùng dòng với tên mục; đặt trong ngoặc kép "…" nếu cần.',
  },
  'text-empty': {
    what: 'Mục «{key}» không có chữ nào.',
    fix: 'điền giá trị, hoặc xóa cả mục nếu mục không bắt buộc.',
  },
  'text-too-long': {
    what: 'Mục «{key}» dài {found} ký tự, quá mức {limit}.',
    fix: 'rút gọn; có thể đã dán nhầm cả đoạn văn vào đây, lời mô tả thì đặt bên dưới phần khai.',
  },
  'text-placeholder': {
    what: 'Mục «{key}» chỉ ghi «{found}», chưa có giá trị thật.',
    fix: 'ghi giá trị thật theo nguồn; nếu chưa biết và mục không bắt buộc thì xóa cả mục.',
  },
  'line-break-in-text': {
    what: 'Mục «{key}» có dấu xuống dòng ở giữa.',
    fix: 'viết cả giá trị trên một dòng.',
  },
  'number-expected': {
    what: 'Mục «{key}» phải là số, không phải «{found}».',
    fix: 'chỉ ghi số, không ghi đơn vị và không đặt trong ngoặc; phần thập phân viết sau dấu chấm, ví dụ 75.5.',
  },
  'whole-number-expected': {
    what: 'Mục «{key}» phải là số nguyên, không phải «{found}».',
    fix: 'ghi số nguyên bằng chữ số liền nhau, ví dụ 150000.',
  },
  'number-with-points': {
    what: 'Số {found} của mục «{key}» có dấu chấm ngăn hàng nghìn nên bị hiểu thành số nhỏ hơn nhiều.',
    fix: 'viết các chữ số liền nhau, không có dấu chấm.',
  },
  'number-too-small': {
    what: 'Giá trị {found} của mục «{key}» quá nhỏ; ít nhất phải từ {limit}.',
    fix: 'kiểm tra lại số theo giấy tờ.',
  },
  'number-too-large': {
    what: 'Giá trị {found} của mục «{key}» quá lớn; nhiều nhất là {limit}.',
    fix: 'kiểm tra lại số theo giấy tờ.',
  },
  'yes-no-expected': {
    what: 'Mục «{key}» chỉ nhận true (có) hoặc false (không), không phải «{found}».',
    fix: 'ghi true hoặc false, không đặt trong ngoặc.',
  },
  'list-expected': {
    what: 'Mục «{key}» phải là một danh sách, không phải «{found}».',
    fix: 'viết mỗi phần tử trên một dòng riêng, bắt đầu bằng dấu gạch và khoảng trắng «- ».',
  },
  'list-empty': {
    what: 'Danh sách «{key}» chưa có phần tử nào.',
    fix: 'thêm ít nhất một phần tử, hoặc xóa cả mục nếu mục không bắt buộc.',
  },
  'group-expected': {
    what: 'Mục «{key}» phải gồm các mục con, không phải «{found}».',
    fix: 'viết từng mục con trên dòng riêng bên dưới, thụt vào hai khoảng trắng.',
  },
  'date-invalid': {
    what: 'Ngày «{found}» không có thật hoặc không đúng dạng.',
    fix: 'viết năm-tháng-ngày, ví dụ 2024-03-11, đúng như trên văn bản.',
  },
  'date-implausible': {
    what: 'Năm trong ngày «{found}» không thể đúng.',
    fix: 'kiểm tra lại năm; chỉ nhận từ năm 1945 đến năm 2100.',
  },
  'address-invalid': {
    what: '«{found}» không phải địa chỉ web đầy đủ.',
    fix: 'chép cả địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://.',
  },
  'email-invalid': {
    what: '«{found}» không phải địa chỉ thư điện tử.',
    fix: 'viết dạng ten@tenmien.vn, không có khoảng trắng.',
  },
  'tax-code-invalid': {
    what: 'Mã số thuế «{found}» không đúng dạng.',
    fix: 'ghi 10 chữ số, có thể thêm gạch nối và 3 chữ số, đặt trong ngoặc kép, ví dụ "1234567890".',
  },
  'gtin-invalid': {
    what: 'Mã vạch «{found}» không đúng dạng.',
    fix: 'ghi đủ 8, 12, 13 hoặc 14 chữ số in dưới mã vạch, đặt trong ngoặc kép.',
  },
  'gtin-check-digit-wrong': {
    what: 'Mã vạch «{found}» sai chữ số kiểm tra (chữ số cuối không khớp với các chữ số trước).',
    fix: 'đọc lại từng chữ số in dưới mã vạch; có thể nhầm hoặc đảo hai chữ số.',
  },
  'country-code-invalid': {
    what: '«{found}» không phải mã nước.',
    fix: 'ghi hai chữ cái in hoa theo ISO 3166, ví dụ JP cho Nhật Bản, US cho Hoa Kỳ.',
  },
  'province-code-invalid': {
    what: 'Mã tỉnh «{found}» không đúng dạng.',
    fix: 'ghi hai chữ số trong ngoặc kép, ví dụ "14".',
  },
  'photo-name-invalid': {
    what: 'Tên ảnh «{found}» không đúng dạng.',
    fix: 'ảnh nằm cùng thư mục với trang; tên gồm chữ thường không dấu, chữ số, gạch nối, đuôi .jpg, .png hoặc .webp.',
  },
  'province-unknown': {
    what: 'Không có tỉnh, thành phố nào mang mã «{found}».',
    fix: 'dùng mã của tỉnh, thành phố như trong danh mục, ví dụ son-la, ho-chi-minh.',
  },
  'province-former': {
    what: '«{found}» là tỉnh, thành phố trước ngày 01/07/2025; mục này cần tỉnh, thành phố hiện nay.',
    fix: 'ghi mã của tỉnh, thành phố hiện nay.',
  },
  'set-in-other-group': {
    what: 'Bộ sản phẩm «{found}» thuộc nhóm «{expected}», khác nhóm đã khai.',
    fix: 'sửa group hoặc set để bộ sản phẩm nằm đúng nhóm.',
  },
  'source-unknown': {
    what: 'Nguồn «{found}» chưa được khai trong mục sources của trang; đã khai: {allowed}.',
    fix: 'dùng đúng tên một nguồn đã khai, hoặc khai thêm nguồn này trong sources.',
  },
  'sources-empty': {
    what: 'Trang chưa khai nguồn nào.',
    fix: 'khai ít nhất một nguồn gồm title, publisher, url và read (ngày đã đọc).',
  },
  'source-repeated': {
    what: 'Nguồn «{found}» và nguồn «{other}» là một.',
    fix: 'giữ lại một nguồn và sửa các mục source cho trỏ vào nguồn ấy.',
  },
  'recognition-repeated': {
    what: 'Lần công nhận này trùng với một lần ở trên: cùng quyết định, hoặc cùng hạng sao và cùng ngày hay cùng năm.',
    fix: 'xóa lần khai thừa, hoặc ghi đúng số quyết định và ngày của từng lần theo văn bản.',
  },
  'alias-repeats-name': {
    what: 'Mục «{key}» nhắc lại tên «{found}» đã có của trang.',
    fix: 'xóa tên này; mục này chỉ ghi những cách gọi khác.',
  },
  'recognition-in-future': {
    what: 'Lần công nhận «{found}» ở sau ngày hôm nay ({today}).',
    fix: 'kiểm tra lại ngày hoặc năm trong quyết định công nhận.',
  },
  'day-after-today-setting': {
    what: 'Ngày hoặc năm «{found}» ở sau ngày {today} mà biến TODAY đặt (TODAY={today}).',
    fix: 'bỏ biến TODAY để lấy ngày hôm nay, hoặc đặt TODAY từ ngày này trở đi; nếu ngày sai thì sửa theo văn bản.',
  },
  'date-in-future': {
    what: 'Ngày «{found}» ở sau ngày hôm nay ({today}).',
    fix: 'kiểm tra lại năm; ngày đọc nguồn, đăng bài, ký văn bản, thu hồi và ngày của một kết quả là những ngày đã qua.',
  },
  'published-after-read': {
    what: 'Nguồn đăng ngày «{found}» nhưng ghi là đã đọc từ ngày {read}.',
    fix: 'kiểm tra lại ngày đăng (published) và ngày đọc (read); nếu nguồn được đăng lại sau khi đọc thì để nguyên.',
  },
  'value-repeated': {
    what: 'Danh sách «{key}» ghi «{found}» hai lần.',
    fix: 'xóa chỗ ghi thừa, hoặc sửa lại nếu định ghi giá trị khác.',
  },
  'year-folder-differs': {
    what: 'Bài đăng ngày «{found}» nhưng nằm trong thư mục năm {year}.',
    fix: 'chuyển bài sang thư mục đúng năm đăng, hoặc sửa lại ngày.',
  },
  'ends-too-late': {
    what: 'Ngày hết hạn «{found}» cách ngày (hoặc năm) công nhận hơn sáu năm.',
    fix: 'kiểm tra lại năm: giấy chứng nhận có giá trị 36 tháng, trừ khi quyết định ghi khác.',
  },
  'date-before-programme': {
    what: 'Ngày «{found}» có trước khi chương trình OCOP bắt đầu.',
    fix: 'kiểm tra lại năm; địa phương sớm nhất làm OCOP từ năm 2013.',
  },
  'phone-invalid': {
    what: '«{found}» không phải số điện thoại.',
    fix: 'ghi một số từ 3 đến 15 chữ số trong ngoặc kép, ví dụ "+84 237 3000 000".',
  },
  'period-reversed': {
    what: 'Thời kỳ kết thúc ngày «{found}», trước khi bắt đầu.',
    fix: 'kiểm tra lại ngày bắt đầu (start) và ngày kết thúc (end).',
  },
  'day-before-period': {
    what: 'Mục «{key}» ghi «{found}», trước khi thời kỳ của kế hoạch bắt đầu ({start}).',
    fix: 'kiểm tra lại ngày theo văn bản; số có trước thời kỳ thì ghi ở baseline.',
  },
  'range-reversed': {
    what: 'Giá trị cao nhất «{found}» nhỏ hơn giá trị thấp nhất.',
    fix: 'ghi số nhỏ ở value hoặc starsMin, số lớn ở valueMax hoặc starsMax.',
  },
  'recognition-order': {
    what: 'Lần công nhận «{found}» mới hơn lần đứng trước nó.',
    fix: 'xếp các lần công nhận từ mới nhất đến cũ nhất.',
  },
  'points-do-not-fit-stars': {
    what: 'Điểm {found} không khớp với hạng {stars} sao.',
    fix: 'đối chiếu với quyết định: 3 sao từ 50 đến dưới 70 điểm, 4 sao từ 70 đến dưới 90, 5 sao từ 90 đến 100.',
  },
  'date-outside-round': {
    what: 'Ngày quyết định «{found}» không thuộc năm đánh giá {year} hoặc năm liền sau.',
    fix: 'sửa date hoặc year theo quyết định công nhận.',
  },
  'level-cannot-recognise': {
    what: 'Cấp «{found}» không có thẩm quyền công nhận hạng {stars} sao vào thời điểm này.',
    fix: '5 sao do trung ương (national) công nhận, 3 và 4 sao do tỉnh (province); huyện (district) chỉ công nhận 3 sao từ 24/02/2023 đến 05/07/2025.',
  },
  'ends-before-start': {
    what: 'Ngày hết hạn «{found}» không ở sau ngày (hoặc năm) công nhận.',
    fix: 'sửa ends hoặc date theo giấy chứng nhận; nếu thời hạn là 36 tháng thì bỏ ends.',
  },
  'revoked-before-start': {
    what: 'Ngày thu hồi ở trước ngày (hoặc năm) công nhận.',
    fix: 'sửa ngày trong revoked hoặc date theo văn bản.',
  },
  'date-note-missing': {
    what: 'Bài không có ngày đăng và cũng chưa nói vì sao.',
    fix: 'ghi ngày vào published, hoặc giữ published: null và giải thích trong dateNote.',
  },
  'range-needs-upper-bound': {
    what: 'Chỉ tiêu dạng khoảng (range) thiếu mức trên.',
    fix: 'thêm valueMax, hoặc đổi comparator.',
  },
  'target-needs-basis': {
    what: 'Chỉ tiêu số sản phẩm được công nhận chưa nói cách đếm.',
    fix: 'thêm basis: new_in_period (thêm mới), cumulative (lũy kế) hoặc cách đếm khác mà kế hoạch nêu; kế hoạch không nêu thì ghi unspecified.',
  },
  'target-unknown': {
    what: 'Kế hoạch này không có chỉ tiêu «{found}»; đã khai: {allowed}.',
    fix: 'dùng đúng id của một chỉ tiêu trong targets.',
  },
  'target-repeated': {
    what: 'Hai chỉ tiêu cùng mang id «{found}».',
    fix: 'đặt cho mỗi chỉ tiêu một id riêng.',
  },
  'reference-to-itself': {
    what: 'Mục «{key}» dẫn tới chính «{found}».',
    fix: 'ghi mã của mục hoặc trang khác, hoặc xóa mục này.',
  },
  'allocation-sum-differs': {
    what: 'Số phân bổ cộng lại là {found}, còn chỉ tiêu là {expected}.',
    fix: 'đối chiếu từng số với kế hoạch; nếu văn bản in như vậy thì nêu ở readerNotes và bỏ target khỏi allocation.',
  },
  'region-unknown': {
    what: '«{found}» không phải mã của một trong 34 tỉnh, thành phố hiện nay.',
    fix: 'đổi tên thư mục thành mã đúng, ví dụ lao-cai.',
  },
  'region-differs-from-register': {
    what: 'Mục «{key}» ghi «{found}», danh mục tỉnh của trang web ghi «{expected}».',
    fix: 'sửa cho khớp; nếu danh mục sai, hãy báo người phụ trách kỹ thuật.',
  },
  'translation-list-differs': {
    what: 'Danh sách «{key}» của bản dịch có {found} phần tử, bản tiếng Việt có {expected}.',
    fix: 'dịch đủ từng phần tử, theo đúng thứ tự của bản tiếng Việt.',
  },
  'translation-empty': {
    what: 'Bản dịch chưa có lời nào.',
    fix: 'dịch ít nhất tên hoặc phần mô tả, hoặc xóa tệp: phần chưa dịch tự hiện bằng tiếng Việt.',
  },
  'producer-unknown': {
    what: 'Không có chủ thể nào mang mã «{found}».',
    fix: 'dùng tên thư mục của chủ thể trong content/producers, hoặc thêm trang cho chủ thể này trước.',
  },
  'product-unknown': {
    what: 'Không có sản phẩm nào mang mã «{found}».',
    fix: 'dùng tên thư mục của sản phẩm trong content/products.',
  },
  'plan-unknown': {
    what: 'Không có kế hoạch nào mang mã «{found}».',
    fix: 'dùng tên tệp (không kể .yml) của kế hoạch trong content/plans.',
  },
  'document-unknown': {
    what: 'Không có văn bản nào mang mã «{found}».',
    fix: 'dùng tên tệp (không kể .yml) của văn bản trong content/documents.',
  },
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
  'product-looks-repeated': {
    what: '«{found}» có tên gần giống trang {other}, cùng chủ thể hoặc cùng nơi.',
    fix: 'nếu là một sản phẩm thì gộp hai trang và ghi mã cũ vào formerIds; nếu khác nhau thì để nguyên.',
  },
  'producer-looks-repeated': {
    what: '«{found}» có tên gần giống trang {other}, cùng tỉnh.',
    fix: 'nếu là một chủ thể thì gộp hai trang và sửa mục producer của các sản phẩm; nếu khác nhau thì để nguyên.',
  },
  'name-in-capitals': {
    what: 'Tên «{found}» viết toàn chữ hoa.',
    fix: 'viết hoa như trong câu thường, giữ chữ hoa ở tên riêng và chữ viết tắt.',
  },
  'markup-in-facts': {
    what: 'Mục «{key}» có mã HTML «{found}»; trang web hiện nguyên các ký tự ấy.',
    fix: 'xóa các thẻ và viết ký tự thật thay cho mã, ví dụ & thay cho &amp;.',
  },
  'decision-number-odd': {
    what: 'Số quyết định «{found}» không có dạng thường thấy.',
    fix: 'đối chiếu với văn bản; số thường có dạng 3981/QĐ-UBND hoặc 26/2026/QĐ-TTg.',
  },
  'product-code-odd': {
    what: 'Mã sản phẩm «{found}» không có dạng thường thấy.',
    fix: 'đối chiếu với phiếu chấm điểm; mã thường có dạng 52-21553-1-2026: mã tỉnh, mã xã, số thứ tự, năm đánh giá.',
  },
  'product-code-differs': {
    what: 'Mã sản phẩm «{found}» không khớp với trang: trang ghi {expected}.',
    fix: 'đối chiếu mã, năm đánh giá và tỉnh với quyết định; nếu giấy tờ ghi như vậy thì để nguyên.',
  },
  'issuer-elsewhere': {
    what: 'Cơ quan «{found}» ở tỉnh khác với nơi của sản phẩm ({expected}).',
    fix: 'đối chiếu với quyết định: sửa issuer hoặc origin.former; nếu đúng như vậy thì để nguyên.',
  },
  'price-odd': {
    what: 'Giá {found} đồng ít gặp.',
    fix: 'ghi giá bằng đồng, đủ các số không, ví dụ 150000 cho 150 nghìn đồng.',
  },
  'plan-status-odd': {
    what: 'Kế hoạch ghi trạng thái «{found}» nhưng thời kỳ kết thúc ngày {end}.',
    fix: 'kiểm tra lại status và period.end; nếu văn bản nói như vậy thì để nguyên.',
  },
  'source-looks-dead': {
    what: 'Địa chỉ nguồn «{found}» có vẻ không mở được.',
    fix: 'mở thử địa chỉ trong trình duyệt rồi chép lại địa chỉ đầy đủ của chính trang đó.',
  },
  'term-lapsed': {
    what: 'Thời hạn công nhận đã hết ngày {found}, quá 180 ngày tính đến {today}, và trang chưa có lần công nhận sau đó.',
    fix: 'tìm quyết định đánh giá lại và thêm vào đầu recognitions; nếu không có thì để nguyên, trang web tự ghi là đã hết thời hạn.',
  },
};

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
