import { z } from 'zod';

/** What anybody may do with the data. */
export const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  note: {
    vi: 'Giấy phép này áp dụng cho cách chọn lọc, sắp xếp và phần lời của danh mục. Bản thân các sự kiện thuộc về những nguồn được dẫn ở từng bản ghi: khi dùng lại, hãy dẫn danh mục cùng nguồn gốc của dữ kiện.',
    en: 'This licence covers the selection, arrangement and wording of the catalogue. The facts themselves belong to the sources named in each record: when you reuse them, cite the catalogue and the original source.',
  },
} as const;

export const licenceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  note: z.strictObject({ vi: z.string(), en: z.string() }),
});
