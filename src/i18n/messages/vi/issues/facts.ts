import type { IssueMessage } from '../../../issue-message.ts';

/** Facts that have to fit each other. */
export const facts = {
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
    what: 'Lần công nhận này trùng với một lần ở trên: cùng số quyết định và cùng ngày.',
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
} as const satisfies Readonly<Record<string, IssueMessage>>;
