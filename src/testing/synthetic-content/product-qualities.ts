/** What may follow the kind of a synthetic product, in Vietnamese and in English. */

/** Of what grows or is raised. */
export const fresh = [
  ['hữu cơ', 'organic'],
  ['ruột đỏ', 'red-flesh'],
  ['sạch', 'clean'],
  ['loại một', 'first grade'],
] as const;

/** Of what is dried, rolled or packed. */
export const dried = [
  ['sấy dẻo', 'soft-dried'],
  ['sấy giòn', 'crisp-dried'],
  ['sấy lạnh', 'freeze-dried'],
  ['truyền thống', 'traditional'],
  ['đặc biệt', 'special'],
  ['túi 500 g', '500 g bag'],
] as const;

/** Of what comes in bottles and jars. */
export const bottled = [
  ['nguyên chất', 'pure'],
  ['thượng hạng', 'premium'],
  ['hạ thổ', 'earth-aged'],
  ['chai 500 ml', '500 ml bottle'],
] as const;

/** Of what hands have made. */
export const made = [
  ['thủ công', 'handmade'],
  ['hoa văn cổ', 'with old patterns'],
  ['cỡ lớn', 'large'],
  ['màu tự nhiên', 'in natural colours'],
] as const;
