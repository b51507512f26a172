import type { ProducerKind } from '../../domain/producer.ts';
import { getFormerProvince } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import type { Random } from '../random.ts';
import { brandName, placeName } from './brand-name.ts';
import { pickPlace } from './places.ts';
import type { Districts, SyntheticOrigin } from './places.ts';
import { happens, kindShares, pickOne, pickWeighted, provinceShares } from './shares.ts';
import type { PageText } from './page-text.ts';
import { makeSources } from './sources.ts';
import type { UniqueIds } from './unique-ids.ts';

/** A producer, as far as its products need to know it. */
export interface SyntheticProducer {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly origin: SyntheticOrigin;
  readonly page: PageText;
}

const legalForms: Readonly<Record<ProducerKind, readonly string[]>> = {
  enterprise: ['Công ty TNHH', 'Công ty Cổ phần', 'Công ty TNHH MTV', 'Doanh nghiệp tư nhân'],
  cooperative: ['Hợp tác xã', 'Hợp tác xã Nông nghiệp', 'Hợp tác xã Sản xuất và Dịch vụ'],
  'cooperative-group': ['Tổ hợp tác', 'Tổ hợp tác Sản xuất'],
  farm: ['Trang trại'],
  household: ['Hộ kinh doanh', 'Cơ sở sản xuất', 'Cơ sở'],
  association: ['Hội Nông dân xã', 'Hiệp hội Du lịch'],
  other: ['Trung tâm'],
};

/** Returns a producer of some kind somewhere in the country. */
export function makeProducer(number: number, districts: Districts, ids: UniqueIds, random: Random): SyntheticProducer {
  const kind = pickWeighted(kindShares, random);
  const brand = kind === 'association' ? placeName(random) : brandName(random);
  const name = `${pickOne(legalForms[kind], random)} ${brand}`;
  const origin = pickPlace(pickWeighted(provinceShares, random), districts, random);
  const place = [origin.commune, origin.district, getFormerProvince(origin.former).name].filter(Boolean).join(', ');
  const body = `${name} ở ${place}. Đây là chủ thể giả lập, chỉ để đo tốc độ dựng trang.`;
  const facts = {
    name,
    ...(kind === 'enterprise' && happens(40, random) ? { shortName: brand } : {}),
    kind,
    origin,
    ...(kind === 'enterprise' && happens(30, random) ? { taxCode: taxCode(number) } : {}),
    ...(happens(20, random) ? { contact: contactOf(number) } : {}),
    sources: makeSources(['danh-sach'], number),
  };
  return { id: ids.next(toSlug(name)), name, brand, origin, page: { facts, body } };
}

/** Ten digits that begin as no real tax code does. */
function taxCode(number: number): string {
  return `00${String(number).padStart(8, '0')}`;
}

function contactOf(number: number): object {
  return { phone: `0000 ${String(number).padStart(6, '0')}`, website: `https://chu-the-${number}.example.com` };
}
