/** What a sentence calls places to visit, by product id. */
export const tourismWords: Readonly<Record<string, string>> = {
  'cong-vien-di-san-lang-go-co': 'điểm du lịch cộng đồng ở làng Gò Cỏ',
  'diem-du-lich-thanh-co-quang-ngai': 'điểm du lịch thành cổ',
  'diem-du-lich-vuon-lan-thao-nguyen': 'điểm du lịch vườn lan',
  'du-lich-cong-dong-ban-lao-chai-1': 'điểm du lịch cộng đồng ở bản Lao Chải 1',
  'du-lich-cong-dong-ban-si-thau-chai': 'điểm du lịch cộng đồng ở bản Sì Thâu Chải',
  'du-lich-cong-dong-da-bia': 'điểm du lịch cộng đồng',
  'du-lich-cong-dong-hang-kia': 'điểm du lịch cộng đồng',
  'du-lich-cong-dong-luy-ai': 'điểm du lịch cộng đồng',
  'du-lich-homestay-ban-lac': 'dịch vụ homestay ở bản Lác',
  'homestay-na-muong': 'homestay đón khách du lịch cộng đồng',
  'homestay-nam-dip': 'homestay đón khách du lịch cộng đồng',
  'khu-vui-choi-miet-vuon-happyland-hung-thy': 'khu vui chơi miệt vườn',
};
