/** What `npm run new` says and asks. */
export const newPage = {
  'new.help': `npm run new -- product|producer|news|plan [--mục GIÁ-TRỊ …] [--dry-run] [--lang vi|en]
npm run new -- translation MÃ [--to en] [--name …] [--summary …] [--body …]

Tạo một trang mới đúng mẫu. Thiếu mục nào thì hỏi mục ấy; không có cửa sổ lệnh để hỏi thì mọi mục phải ghi sẵn.
Trang được kiểm tra trước khi ghi: còn lỗi thì không tệp nào được tạo. Không bao giờ ghi đè trang đã có.

Chung cho mọi loại:
  --id MÃ              mã trang; không ghi thì đặt theo tên
  --province TÊN       tỉnh, thành như trong quyết định: tên hoặc mã, trước hay sau tháng 07/2025 đều được
  --district TÊN  --commune TÊN
  --source-title  --source-publisher  --source-url  --source-read YYYY-MM-DD   nguồn của dữ kiện
  --body LỜI           phần mô tả; không ghi thì viết một câu từ các dữ kiện
  --dry-run            chỉ in trang, không ghi
  --yes                không hỏi gì thêm về các mục không bắt buộc
product:   --name --group --set --stars --date hoặc --year --decision --issuer --level --producer (mã hoặc tên; chưa có thì
           tạo luôn trang chủ thể) --producer-kind --folder
producer:  --name --kind enterprise|cooperative|cooperative-group|farm|household|association|other --tax-code --phone --website
news:      --title --summary --published --kind plan|result|recognition|round|event|guidance|policy --publisher
           --plans, --products, --provinces (mã, cách nhau bằng dấu phẩy)
plan:      --title --number --date --issuer --level national|province|district|commune --start --end --label
Ví dụ:
  npm run new -- product --name "Chè Shan Tà Xùa" --group food --province "Sơn La" --stars 4 --date 2024-12-30 \\
    --decision 2797/QĐ-UBND --producer "HTX Tà Xùa" --source-title "…" --source-publisher "Báo Sơn La" --source-url https://…
Biến môi trường: CONTENT_DIR (mặc định content), TODAY. Mã kết thúc: 0 đã tạo, 1 trang có lỗi, 2 không làm được.
`,
  'new.kindUnknown':
    'Chưa biết tạo trang loại nào: «{found}». Chọn product, producer, news, plan hoặc translation; xem npm run new -- --help.',
  'new.optionInvalid': 'Không hiểu «{found}»; xem npm run new -- --help.',
  'new.missing': 'Còn thiếu: {found}. Ghi thêm các mục này, hoặc chạy trong cửa sổ lệnh để được hỏi từng mục.',
  'new.valueInvalid': 'Mục --{key} không nhận «{found}». {hint}',
  'new.hint.choices': 'Chỉ nhận: {allowed}.',
  'new.hint.nearest': 'Có phải ý bạn là «{nearest}»?',
  'new.hint.date': 'Viết năm-tháng-ngày, ví dụ 2024-03-11.',
  'new.hint.url': 'Chép cả địa chỉ, bắt đầu bằng https:// hoặc http://.',
  'new.hint.required': 'Mục này cần có.',
  'new.hint.id': 'Viết bằng chữ thường không dấu, chữ số và gạch nối.',
  'new.idTaken': 'Đã có trang mang mã «{found}»: {file}. Đặt mã khác bằng --id.',
  'new.pageMissing': 'Không có trang nào mang mã «{found}».',
  'new.translationExists': 'Đã có bản dịch {file}; hãy sửa thẳng tệp ấy.',
  'new.faults': 'Trang chưa được ghi vì còn lỗi:',
  'new.written': 'Đã tạo {file}',
  'new.dryRun': 'Chưa ghi; nội dung của {file} sẽ là:',
  'new.next':
    'Bước tiếp theo: mở tệp, đọc lại và viết thêm lời mô tả; rồi chạy npm run check -- {file}, xem trang bằng npm run dev và gửi bản sửa.',
  'new.nextTranslation':
    'Bước tiếp theo: dịch từng dòng # ở đầu tệp, bỏ dấu # khi đã dịch, viết phần mô tả bên dưới; rồi chạy npm run check -- {file}.',
  'new.mergedProvince':
    '{name} nay gồm {parts}. Trang ghi {former}; nếu nơi này thuộc tỉnh cũ khác thì dùng --province với tên tỉnh cũ.',
  'new.producerFound': 'Chủ thể đã có trang: {name} ({id}).',
  'new.producerMade': 'Chủ thể chưa có trang, tạo mới: {name} ({id}), loại hình: {kind}.',
  'new.cancelled': 'Đã dừng; chưa ghi gì.',
  'new.unexpected': 'Không tạo được trang: {found}',
  'new.optional': '{question} (không bắt buộc)',
  'new.ask.kind': 'Tạo trang loại nào?',
  'new.ask.kind.product': 'Sản phẩm',
  'new.ask.kind.producer': 'Chủ thể',
  'new.ask.kind.news': 'Bài tin',
  'new.ask.kind.plan': 'Kế hoạch',
  'new.ask.kind.translation': 'Bản dịch của một trang đã có',
  'new.ask.page': 'Mã của trang cần dịch?',
  'new.ask.name': 'Tên, đúng như trong quyết định?',
  'new.ask.title': 'Tiêu đề?',
  'new.ask.summary': 'Tóm tắt, một hai câu?',
  'new.ask.id': 'Mã trang?',
  'new.ask.group': 'Nhóm sản phẩm?',
  'new.ask.set': 'Bộ sản phẩm?',
  'new.ask.province': 'Tỉnh, thành như trong quyết định?',
  'new.ask.district': 'Huyện, quận như trong quyết định?',
  'new.ask.commune': 'Xã, phường?',
  'new.ask.stars': 'Hạng sao?',
  'new.ask.date': 'Ngày ký quyết định?',
  'new.ask.year': 'Năm đánh giá?',
  'new.ask.decision': 'Số quyết định?',
  'new.ask.issuer': 'Cơ quan ban hành?',
  'new.ask.level': 'Cấp ban hành?',
  'new.ask.producer': 'Chủ thể (tên hoặc mã)?',
  'new.ask.producerKind': 'Loại hình của chủ thể?',
  'new.ask.taxCode': 'Mã số thuế?',
  'new.ask.phone': 'Điện thoại của cơ sở?',
  'new.ask.website': 'Trang web?',
  'new.ask.published': 'Ngày đăng?',
  'new.ask.newsKind': 'Loại tin?',
  'new.ask.publisher': 'Nơi đăng tin gốc?',
  'new.ask.plans': 'Mã các kế hoạch nói tới, cách nhau bằng dấu phẩy?',
  'new.ask.products': 'Mã các sản phẩm nói tới, cách nhau bằng dấu phẩy?',
  'new.ask.provinces': 'Mã các tỉnh nói tới, cách nhau bằng dấu phẩy?',
  'new.ask.number': 'Số văn bản?',
  'new.ask.start': 'Kỳ kế hoạch bắt đầu ngày nào?',
  'new.ask.end': 'Kỳ kế hoạch kết thúc ngày nào?',
  'new.ask.label': 'Tên kỳ, ví dụ 2024 hoặc 2021-2025?',
  'new.ask.sourceTitle': 'Nguồn: tên bài hoặc văn bản?',
  'new.ask.sourcePublisher': 'Nguồn: báo, cổng thông tin hoặc cơ quan?',
  'new.ask.sourceUrl': 'Nguồn: địa chỉ trang?',
  'new.ask.sourceRead': 'Nguồn: ngày đã đọc?',
  'new.ask.body': 'Lời mô tả?',
  'new.level.commune': 'Cấp xã',
  'new.unknown': 'Chưa biết',
  'new.body.product': 'Sản phẩm của {maker}, {place}.',
  'new.body.productPlace': 'Sản phẩm của {place}.',
  'new.body.producer': 'Chủ thể OCOP ở {place}.',
} as const;
