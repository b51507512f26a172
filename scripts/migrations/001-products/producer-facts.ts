/** Brands and short forms that the sources use for the producer, by producer id. */
export const shortNames: Readonly<Record<string, string>> = {
  'chi-nhanh-sen-dai-viet': 'Sen Đại Việt',
  'cong-ty-che-bien-dua-sap-cau-ke': 'Vicosap',
  'cong-ty-damaca-nguyen-phuong': 'Damaca',
  'cong-ty-datafa': 'Datafa',
  'cong-ty-dong-a': 'Đông Á',
  'cong-ty-dong-phat-dophaco': 'Dophaco',
  'cong-ty-dori': 'DORI',
  'cong-ty-ecohost': 'Ecohost',
  'cong-ty-gom-chu-dau': 'Gốm Chu Đậu',
  'cong-ty-khai-hoan': 'Khải Hoàn',
  'cong-ty-kita': 'Kitasea',
  'cong-ty-le-gia': 'Lê Gia',
  'cong-ty-maika-food': 'Maika food',
  'cong-ty-muoi-sahu': 'SAHU',
  'cong-ty-nong-nghiep-huu-co-hd-green': 'HD-Green',
  'cong-ty-nong-nghiep-u-i': 'Unifarm',
  'cong-ty-nuoc-mam-thanh-quoc': 'Thanh Quốc',
  'cong-ty-phuc-thinh-winut': 'Winut',
  'cong-ty-ptk-879-viet-nam': 'PTK',
  'cong-ty-tap-doan-bometa': 'Bometa',
  'cong-ty-tra-vinh-farm': 'Sokfarm',
  'cong-ty-traphaco-sa-pa': 'Traphaco Sa Pa',
  'cong-ty-tu-phong': 'Super Green',
  'cong-ty-vibabo': 'ViBaBo',
  'cong-ty-vinahe': 'Vinahe',
  'htx-ca-cao-ea-kar': 'Thái Đăng',
};

const byPersonsName = 'Nguồn ghi chủ thể bằng tên cá nhân; xếp là hộ.';
const restoredMarks = 'Dấu tiếng Việt của tên phục hồi từ bản dịch; cần đối chiếu bài gốc.';
const matchedByList = 'Chủ thể của một số sản phẩm ghép theo danh sách đơn vị 4 sao trong cùng bài báo.';
const shortLegalName = 'Nguồn viết tắt tên, chưa rõ loại hình công ty.';

/** What an editor has to know of a producer, by id. */
export const notesOfProducer: Readonly<Record<string, readonly string[]>> = {
  'co-so-ruou-duc-huy': ['Có thể trùng với Hợp tác xã Dược liệu Đức Huy (cùng huyện Tây Giang, cùng tên Đức Huy).'],
  'cong-ty-du-lich-cong-dong-da-bac': ['Tên công ty dịch từ bản tiếng Anh, cần đối chiếu.'],
  'cong-ty-duc-phong': [matchedByList],
  'cong-ty-green-lotus': [shortLegalName],
  'cong-ty-hai-san-phan-thiet': [shortLegalName],
  'cong-ty-my-le': [shortLegalName],
  'cong-ty-phu-dong-green-park': [
    'Nguồn khác ghi đơn vị vận hành là HTX Hiệp Thư cùng Công ty Cổ phần Thương mại và Phát triển Phù Đổng Xanh.',
  ],
  'cong-ty-tan-nhien': [
    'Gộp “Công ty TNHH Tân Nhiên chi nhánh 1” (cùng xã Trường Đông, cùng nhãn Tân Nhiên) vào công ty; tách ra nếu chi nhánh đứng tên riêng.',
  ],
  'cong-ty-traphaco-sa-pa': ['Nguồn viết hai cách: “Traphaco Sa Pa” và “TraphacoSapa”.'],
  'ho-do-hoang-giao': [byPersonsName],
  'ho-kinh-doanh-minh-huyen': [restoredMarks],
  'ho-kinh-doanh-nguyen-xuan-hung': [restoredMarks],
  'ho-kinh-doanh-pham-thi-binh': [restoredMarks],
  'ho-kinh-doanh-tran-van-duc': [
    'Có thể trùng với Xưởng chế biến thực phẩm bánh kẹo Thiên Đức (cùng huyện Đông Hưng, cùng nhãn Thiên Đức).',
  ],
  'ho-kinh-doanh-tuan-diem': [restoredMarks],
  'ho-nguyen-ri-bo': [byPersonsName],
  'ho-nguyen-thanh-binh': [byPersonsName],
  'ho-nguyen-van-hung': [byPersonsName],
  'ho-phan-ho-diep': [byPersonsName],
  'ho-son-thi-lang': [byPersonsName],
  'htx-dich-vu-bac-ruong-1': [restoredMarks],
  'htx-duoc-lieu-duc-huy': [
    'Có thể trùng với Cơ sở sản xuất, kinh doanh và chế biến rượu Đức Huy (cùng huyện Tây Giang).',
  ],
  'htx-nong-nghiep-krong-no': [
    'Nguồn gắn thương hiệu Duy Nghĩa với người sáng lập hợp tác xã; tên chủ thể cần đối chiếu.',
  ],
  'htx-nong-nghiep-sen-que-bac': [matchedByList],
  'nghe-nhan-tam-binh': ['Nguồn (bản dịch tiếng Anh) chỉ nêu tên gọi của nghệ nhân; cần đối chiếu bài gốc.'],
  'xuong-banh-keo-thien-duc': [
    'Có thể trùng với Hộ kinh doanh Trần Văn Đức (cùng huyện Đông Hưng, cùng nhãn Thiên Đức).',
  ],
};
