import { toSearchWords } from '../search/search-words.ts';

/** Words that mean the same in the north and in the south, or in old and new spelling. */
const sameInVietnamese: readonly (readonly string[])[] = [
  ['trà', 'chè'],
  ['cà phê', 'cafe', 'café', 'coffee'],
  ['lợn', 'heo'],
  ['đậu phộng', 'lạc'],
  ['vừng', 'mè'],
  ['sắn', 'khoai mì'],
  ['trái cây', 'hoa quả'],
  ['chả lụa', 'giò lụa'],
  ['dưa chuột', 'dưa leo'],
  ['đậu phụ', 'đậu hũ'],
  ['cá lóc', 'cá quả'],
  ['hột vịt', 'trứng vịt'],
  ['lạp xưởng', 'lạp sườn', 'lạp xường'],
  ['sô cô la', 'socola', 'chocolate'],
  ['yến sào', 'tổ yến'],
  ['sữa chua', 'yaourt'],
  ['miến', 'bún tàu'],
  ['hồ tiêu', 'hạt tiêu'],
];

/** What kinds of goods are called in English, so that a name without a translation can be found by what it names. */
const inEnglish: readonly (readonly [vietnamese: string, english: string])[] = [
  ['mật ong', 'honey'],
  ['mật hoa dừa', 'coconut nectar'],
  ['gạo', 'rice'],
  ['gạo nếp', 'sticky rice'],
  ['nếp', 'glutinous rice'],
  ['gạo lức', 'brown rice'],
  ['cà phê', 'coffee'],
  ['hạt điều', 'cashew nuts'],
  ['mắc ca', 'macadamia'],
  ['nước mắm', 'fish sauce'],
  ['mắm', 'fermented fish paste'],
  ['trà', 'tea'],
  ['chè', 'tea'],
  ['trà hoa vàng', 'golden camellia tea'],
  ['hồng trà', 'black tea'],
  ['yến', 'bird nest'],
  ['du lịch', 'tourism'],
  ['rượu', 'liquor wine spirit'],
  ['bia', 'beer'],
  ['bánh tráng', 'rice paper'],
  ['bánh', 'cake'],
  ['kẹo', 'candy sweets'],
  ['đông trùng hạ thảo', 'cordyceps'],
  ['dưa lưới', 'melon cantaloupe'],
  ['dưa hấu', 'watermelon'],
  ['kem', 'ice cream'],
  ['khô cá', 'dried fish'],
  ['cá', 'fish'],
  ['chả cá', 'fish cake'],
  ['bún', 'rice vermicelli noodles'],
  ['mì', 'noodles'],
  ['miến', 'glass noodles vermicelli'],
  ['phở', 'pho noodles'],
  ['bánh đa', 'rice noodles crackers'],
  ['bưởi', 'pomelo'],
  ['cam', 'orange'],
  ['quýt', 'mandarin tangerine'],
  ['chuối', 'banana'],
  ['xoài', 'mango'],
  ['sầu riêng', 'durian'],
  ['thanh long', 'dragon fruit'],
  ['vải', 'lychee'],
  ['nhãn', 'longan'],
  ['ổi', 'guava'],
  ['mít', 'jackfruit'],
  ['chôm chôm', 'rambutan'],
  ['mãng cầu', 'soursop'],
  ['bơ', 'avocado'],
  ['dứa', 'pineapple'],
  ['khóm', 'pineapple'],
  ['dừa', 'coconut'],
  ['nho', 'grape'],
  ['táo', 'apple jujube'],
  ['lê', 'pear'],
  ['mận', 'plum'],
  ['mơ', 'apricot'],
  ['gốm', 'pottery ceramics'],
  ['sứ', 'porcelain'],
  ['nghệ', 'turmeric'],
  ['gừng', 'ginger'],
  ['tỏi', 'garlic'],
  ['hành', 'shallot onion'],
  ['ớt', 'chilli'],
  ['tiêu', 'pepper'],
  ['nấm', 'mushroom'],
  ['ca cao', 'cocoa cacao'],
  ['socola', 'chocolate'],
  ['sen', 'lotus'],
  ['giò', 'pork sausage'],
  ['chả', 'pork roll'],
  ['lạp sườn', 'chinese sausage'],
  ['lạp xưởng', 'chinese sausage'],
  ['thịt', 'meat'],
  ['lợn', 'pork'],
  ['heo', 'pork'],
  ['bò', 'beef'],
  ['gà', 'chicken'],
  ['vịt', 'duck'],
  ['trâu', 'buffalo'],
  ['trứng', 'eggs'],
  ['sữa', 'milk'],
  ['tôm', 'shrimp prawn'],
  ['mực', 'squid'],
  ['cua', 'crab'],
  ['muối', 'salt'],
  ['đường', 'sugar'],
  ['dầu', 'oil'],
  ['lạc', 'peanut'],
  ['đậu phộng', 'peanut'],
  ['đậu', 'bean'],
  ['vừng', 'sesame'],
  ['mè', 'sesame'],
  ['ngô', 'corn maize'],
  ['bắp', 'corn maize'],
  ['khoai lang', 'sweet potato'],
  ['khoai sọ', 'taro'],
  ['khoai môn', 'taro'],
  ['khoai tây', 'potato'],
  ['sắn dây', 'kudzu'],
  ['sắn', 'cassava'],
  ['bí xanh', 'wax gourd winter melon'],
  ['bí đỏ', 'pumpkin'],
  ['rau', 'vegetables'],
  ['măng tây', 'asparagus'],
  ['măng', 'bamboo shoots'],
  ['cà chua', 'tomato'],
  ['dưa chuột', 'cucumber'],
  ['rong biển', 'seaweed'],
  ['sâm', 'ginseng'],
  ['quế', 'cinnamon'],
  ['hồi', 'star anise'],
  ['tinh dầu', 'essential oil'],
  ['thảo dược', 'herbal'],
  ['dược liệu', 'medicinal herbs'],
  ['nhung hươu', 'deer antler velvet'],
  ['trầm hương', 'agarwood'],
  ['nhang', 'incense'],
  ['ngọc trai', 'pearl'],
  ['sơn mài', 'lacquer'],
  ['thổ cẩm', 'brocade'],
  ['lụa', 'silk'],
  ['nón', 'conical hat'],
  ['mây tre', 'rattan bamboo'],
  ['tre', 'bamboo'],
  ['cói', 'sedge'],
  ['cỏ bàng', 'grey sedge'],
  ['tranh', 'painting picture'],
  ['đèn', 'lamp lantern'],
  ['túi', 'bag'],
  ['giỏ', 'basket'],
  ['chiếu', 'mat'],
  ['gỗ', 'wood'],
  ['hoa', 'flower'],
  ['lan', 'orchid'],
  ['cây cảnh', 'bonsai ornamental plant'],
  ['giấm', 'vinegar'],
  ['tương', 'soy sauce paste'],
  ['nem', 'fermented pork roll'],
  ['ngũ cốc', 'cereals'],
  ['bột', 'powder flour'],
  ['nước khoáng', 'mineral water'],
  ['nước ép', 'juice'],
  ['sấy', 'dried'],
  ['khô', 'dried'],
  ['hữu cơ', 'organic'],
  ['rừng', 'forest wild'],
  ['xanh', 'green'],
  ['đen', 'black'],
  ['xà phòng', 'soap'],
  ['mứt', 'jam candied fruit'],
];

interface Meaning {
  /** Written words with spaces around them. */
  readonly of: string;
  readonly words: string;
}

type Meanings = ReadonlyMap<string, readonly Meaning[]>;

/** By their first word, so that a name is compared with the few that can be in it. */
function toMeanings(meanings: readonly Meaning[]): Meanings {
  return Map.groupBy(meanings, ({ of }) => firstWord(of));
}

const vietnamese: readonly Meaning[] = sameInVietnamese.flatMap((alike) =>
  alike.map((one) => ({ of: spaced(one), words: alike.filter((other) => other !== one).join(' | ') })),
);
const english: readonly Meaning[] = inEnglish.map(([of, words]) => ({ of: spaced(of), words }));
const meanings = toMeanings([...vietnamese, ...english]);

/**
 * Returns words that a product can be looked up by though its name does not hold them: those of other regions of the
 * country, and the English ones, since buyers from abroad come upon pages in Vietnamese too.
 */
export function otherWordsFor(names: readonly string[]): readonly string[] {
  const found = names.map(spaced).flatMap((name) =>
    name
      .trim()
      .split(' ')
      .flatMap((word) => meanings.get(word) ?? [])
      .filter(({ of }) => name.includes(of)),
  );
  return [...new Set(found.map(({ words }) => words))];
}

function spaced(text: string): string {
  return ` ${toSearchWords(text)
    .map((word) => word.written)
    .join(' ')} `;
}

function firstWord(spacedText: string): string {
  return spacedText.trim().split(' ')[0] ?? '';
}
