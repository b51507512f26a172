/** Words that synthetic names are put together from. Any likeness to a real name is chance. */

/** First parts of place names and brands. */
export const firstSyllables = [
  'An', 'Bình', 'Cẩm', 'Châu', 'Đại', 'Đông', 'Đức', 'Gia', 'Giao', 'Hà', 'Hải', 'Hòa', 'Hồng', 'Hưng', 'Khánh', 'Kim',
  'La', 'Lâm', 'Liên', 'Long', 'Lục', 'Mai', 'Minh', 'Mỹ', 'Nam', 'Ngọc', 'Nhơn', 'Ninh', 'Phong', 'Phú', 'Phước', 'Quang',
  'Quảng', 'Quế', 'Sơn', 'Tam', 'Tân', 'Tây', 'Thạch', 'Thanh', 'Thiện', 'Thuận', 'Thủy', 'Tiên', 'Trà', 'Trường', 'Tú',
  'Vân', 'Việt', 'Vĩnh', 'Xuân', 'Yên',
] as const;

/** Second parts of place names and brands. */
export const secondSyllables = [
  'An', 'Bảo', 'Bình', 'Châu', 'Đài', 'Điền', 'Đức', 'Giang', 'Hà', 'Hải', 'Hậu', 'Hiệp', 'Hòa', 'Hội', 'Hưng', 'Khê',
  'Kỳ', 'Lâm', 'Lạc', 'Lập', 'Lễ', 'Linh', 'Lĩnh', 'Lộc', 'Long', 'Lợi', 'Mỹ', 'Nghĩa', 'Ngọc', 'Nhân', 'Ninh', 'Phong',
  'Phú', 'Phúc', 'Quang', 'Quý', 'Sơn', 'Tân', 'Thạnh', 'Thành', 'Thắng', 'Thịnh', 'Thọ', 'Thới', 'Tiến', 'Trạch', 'Trị',
  'Trung', 'Tường', 'Văn', 'Việt', 'Vinh', 'Xuyên', 'Yên',
] as const;

/** Family names, for brands that carry the name of a household. */
export const familyNames = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Vàng', 'Lò', 'Giàng',
] as const;

/** Given names. */
export const givenNames = [
  'Ánh', 'Bảy', 'Chiến', 'Cúc', 'Dung', 'Duyên', 'Hạnh', 'Hiền', 'Hoa', 'Hùng', 'Hương', 'Khoa', 'Lan', 'Loan', 'Lượng',
  'Mười', 'Nga', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Sáu', 'Tâm', 'Thảo', 'Thắm', 'Thu', 'Tuyết', 'Út', 'Vân', 'Yến',
] as const;

/** Brands that sound like those of companies. */
export const brandEndings = ['Food', 'Farm', 'Green', 'Vina', 'Organic', 'Nutri', 'Fresh', 'Viet'] as const;
