import { isSlug, shortenSlug, toSlug } from '../../../domain/slug.ts';

/** Returns an id for a new page: the slug of its name, with one of the other words behind it where the slug is taken. */
export function suggestId(name: string, others: readonly string[], taken: ReadonlySet<string>): string {
  const slug = shortenSlug(toSlug(name));
  const base = isSlug(slug) ? slug : shortenSlug(`ocop-${slug}`).replace(/-+$/u, '');
  if (!taken.has(base)) return base;
  const behind = others.map((other) => `${base}-${toSlug(other)}`).find((id) => isSlug(id) && !taken.has(id));
  if (behind !== undefined) return behind;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Legal forms and trades that say little in an id, longest first. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^Liên hiệp hợp tác xã /iu, 'Liên hiệp HTX '],
  [/^Hợp tác xã /iu, 'HTX '],
  [/^(?:Công ty|Cty) (?:TNHH MTV|TNHH Một thành viên|TNHH|Cổ phần|CP) /iu, 'Công ty '],
  [/^Hộ (?:sản xuất kinh doanh|kinh doanh|sản xuất|ông|bà) /iu, 'Hộ '],
  [
    /^(Công ty|HTX) (?:(?:Sản xuất|Thương mại|Dịch vụ|Xuất nhập khẩu|Đầu tư|Phát triển|Kinh doanh|Nông nghiệp|và|-|,) ?)+(?=\S)/iu,
    '$1 ',
  ],
];

/** Returns the part of a producer's name that makes a short id: `htx-dong-tien`, `cong-ty-tra-vinh-farm`. */
export function shortProducerName(name: string): string {
  return forms.reduce((text, [form, short]) => text.replace(form, short), name);
}
