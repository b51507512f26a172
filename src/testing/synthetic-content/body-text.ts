import type { Random } from '../random.ts';
import { pickOne } from './shares.ts';

/** What the words of a page are about. */
export interface BodyTopic {
  readonly name: string;
  readonly producer: string;
  readonly place: string;
  readonly year: number;
}

type Sentence = (topic: BodyTopic, random: Random) => string;

const amount = (random: Random, from: number, to: number): number => from + random.below(to - from);

const vietnamese: readonly Sentence[] = [
  ({ name, place }) => `${name} được làm ở ${place}, nơi đất phù sa và khí hậu mát giữ cho nguyên liệu có vị đậm.`,
  ({ producer, year }) => `${producer} bắt đầu làm mặt hàng này từ năm ${year - 4} với vài hộ trong thôn.`,
  (_, random) => `Vùng nguyên liệu rộng ${amount(random, 3, 90)} ha, do ${amount(random, 8, 120)} hộ cùng chăm sóc.`,
  (_, random) => `Mỗi năm cơ sở bán ra khoảng ${amount(random, 2, 80)} tấn, phần lớn cho các cửa hàng trong tỉnh.`,
  () => 'Nguyên liệu được chọn bằng tay, rửa sạch, để ráo rồi sơ chế ngay trong ngày để giữ hương vị.',
  () => 'Công đoạn sấy dùng nhiệt thấp, không thêm chất bảo quản và không nhuộm màu.',
  () => 'Bao bì ghi ngày sản xuất, hạn dùng và mã để người mua tra nguồn gốc.',
  (_, random) => `Từ khi có máy đóng gói, thời gian hoàn thành một mẻ giảm còn ${amount(random, 2, 9)} giờ.`,
  () => 'Người trong làng vẫn giữ cách làm cũ: nhóm bếp củi, canh lửa nhỏ và đảo đều tay.',
  (_, random) => `Cơ sở tạo việc làm cho ${amount(random, 5, 60)} lao động, đa số là phụ nữ ở địa phương.`,
  () => 'Sản phẩm có mặt ở hội chợ nông sản, điểm giới thiệu của huyện và một số sàn thương mại điện tử.',
  () => 'Khách mua về làm quà vì gói nhỏ, dễ mang và để được lâu ở nơi khô ráo.',
  ({ producer }, random) =>
    `${producer} liên kết với ${amount(random, 2, 9)} tổ sản xuất để thu mua theo giá thỏa thuận.`,
  () => 'Quy trình ghi nhật ký từng lô, từ lúc thu hoạch đến khi xuất kho, nên dễ tìm lại khi có phản ánh.',
  () => 'Vị ngọt hậu, mùi thơm nhẹ và màu tự nhiên là điều người dùng nhắc đến nhiều nhất.',
  ({ place }) => `Hằng năm ${place} tổ chức ngày hội để giới thiệu nghề và mời khách nếm thử.`,
  (_, random) => `Nước dùng cho sản xuất được kiểm nghiệm ${amount(random, 2, 6)} lần mỗi năm.`,
  () => 'Phụ phẩm được ủ thành phân bón, trả lại cho vườn, nhờ vậy giảm chi phí và rác thải.',
  () => 'Thanh niên trong xã học cách chụp ảnh, viết bài và trả lời khách trên mạng để bán hàng.',
  ({ year }) => `Hồ sơ được cấp huyện góp ý, bổ sung phiếu kiểm nghiệm rồi trình hội đồng vào năm ${year}.`,
  () => 'Gió núi, sương sớm và nắng muộn làm cho cây lớn chậm nhưng tích nhiều chất thơm.',
  () => 'Cơ sở đang làm nhãn mới bằng hai thứ tiếng và tìm đối tác phân phối ở thành phố lớn.',
];

const english: readonly Sentence[] = [
  ({ name, place }) => `${name} comes from ${place}, where river soil and cool air give the raw material a full taste.`,
  ({ producer, year }) => `${producer} began making it in ${year - 4} with a few households of the village.`,
  (_, random) =>
    `The growing area covers ${amount(random, 3, 90)} ha and is tended by ${amount(random, 8, 120)} households.`,
  () => 'Everything is picked by hand, washed, drained and prepared on the same day to keep its flavour.',
  () => 'Drying is done at low heat, without preservatives or colouring.',
  () => 'The label gives the day of making, the best-before day and a code to trace where it was made.',
  (_, random) => `The workshop employs ${amount(random, 5, 60)} people, most of them women from nearby.`,
  () => 'It is sold at farm fairs, at the shop of the district and on some online markets.',
  () => 'Visitors buy it as a gift because the packs are small and keep well in a dry place.',
  () => 'Each lot is written down from harvest to delivery, so that complaints can be followed up.',
  () => 'Leftovers are composted and go back to the garden, which saves money and waste.',
  () => 'People praise its sweet aftertaste, light scent and natural colour.',
];

/** Says on every page what it is; nobody should take it for a real product. */
const notices = {
  vi: 'Đây là sản phẩm giả lập, chỉ để đo tốc độ dựng trang.',
  en: 'This is a synthetic product, made only to measure how fast the site is built.',
} as const;

const fewestWords = 40;
const mostWords = 150;

/** Returns the words of a page, 40 to 150 of them, in one to three paragraphs. */
export function makeBody(topic: BodyTopic, locale: 'vi' | 'en', random: Random): string {
  const wanted = fewestWords + random.below(mostWords - fewestWords - 30);
  const sentences: string[] = [notices[locale]];
  let words = countWords(notices[locale]);
  for (const sentence of random.shuffle(locale === 'vi' ? vietnamese : english)) {
    if (words >= wanted) break;
    const text = sentence(topic, random);
    sentences.unshift(text);
    words += countWords(text);
  }
  const perParagraph = pickOne([3, 4, 12], random);
  return sentences
    .map((text, index) => (index > 0 && index % perParagraph === 0 ? `\n\n${text}` : index === 0 ? text : ` ${text}`))
    .join('');
}

function countWords(text: string): number {
  return text.split(' ').length;
}
