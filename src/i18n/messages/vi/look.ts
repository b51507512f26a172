/** Photographs and doing without them, the share of five stars, the small diagram, bars beside targets, printing. */
export const look = {
  'photo.gallery': 'Ảnh',
  'photo.credit': 'Ảnh: {credit}.',
  'photo.creditAndLicence': 'Ảnh: {credit}. Giấy phép: {licence}.',
  'photo.number': 'Ảnh {number} trên {total}',
  'photo.show': 'Hiện ảnh',
  'photo.saveData': 'Tiết kiệm dữ liệu: chỉ tải ảnh khi bấm “Hiện ảnh”',
  'rarity.five': 'Danh mục này có {five} sản phẩm 5 sao trong tổng số {total} sản phẩm.',
  'land.small': 'Vị trí của {name} trong sơ đồ 34 tỉnh, thành',
  'land.hoang-sa.short': 'Hoàng Sa',
  'land.truong-sa.short': 'Trường Sa',
  'land.former': 'Xem 63 tỉnh, thành cũ trong từng ô',
  'print.date': 'In ngày {date}',
} as const;
