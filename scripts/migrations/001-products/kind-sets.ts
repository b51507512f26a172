import type { SetId } from '../../../src/domain/product-group.ts';

/**
 * Official product set of each kind of product in the collected records, read by eye against Annex I of Decision
 * 26/2026/QĐ-TTg. Canna vermicelli is made of a tuber, hence set 7; garlic, shallot, pepper and salt are named in set 10.
 */
export const kindsOfSet: Readonly<Record<SetId, readonly string[]>> = {
  'fresh-produce': toKinds(`
    bí xanh, bí đỏ, bơ, bưởi, cam, cam sành, chuối, cà chua, cải bắp, dưa hấu, dưa lê, dưa lưới, dưa vàng, dừa sáp,
    hồng, khoai sọ, khoai tây, lê, măng tây, măng tươi, mãng cầu, mướp đắng, nho, nhãn, nấm, quýt, quýt đường,
    rau cải, rau ngồng cải, rau quả, rau rừng, rau xà lách, rau ăn lá, sầu riêng, táo, vú sữa, vải thiều, xoài, ổi
  `),
  'fresh-animal-products': toKinds(`
    gà thịt, thịt gà, thịt lợn, trứng, trứng gà, trứng vịt
  `),
  'rice-cereals': toKinds(`
    gạo, gạo hữu cơ, gạo lức, gạo nếp, gạo thơm, lạc nhân
  `),
  honey: toKinds(`
    mật hoa dừa, mật ong
  `),
  'fast-food': [],
  'processed-rice-cereals': toKinds(`
    bánh canh khô, bánh cuốn, bánh cáy, bánh gai, bánh gạo, bánh khảo, bánh lá, bánh tráng, bánh tét, bánh tẻ,
    bánh đa, bánh đa nem, bún, bún khô, bột ngũ cốc, cơm cháy, cốm gạo, hủ tiếu, mì gạo, mì gạo lứt, mì rau củ,
    ngũ cốc, phở khô
  `),
  'processed-produce': toKinds(`
    bánh dừa sáp, bánh hạt điều, bơ đậu phộng, bưởi sấy, bột chuối, bột nghệ, bột nưa, bột rau, bột sắn dây, cu đơ,
    củ cải muối, dâu tằm sấy, dầu dừa, dầu lạc, dầu mè, dầu sachi, dừa sáp sợi, hạt sen sấy, hạt điều,
    khoai lang sấy, kẹo, kẹo dừa, kẹo dừa sáp, kẹo hạt điều, kẹo lạc, kẹo đậu phộng, long nhãn, miến dong, miến đao,
    măng chua, măng dầm, măng khô, mận sấy, mứt dừa sáp, nấm hương, nấm ăn liền, quả sấy, rau quả đóng hộp,
    sầu riêng sấy, tinh bột nghệ, táo sấy, tỏi đen, xoài sấy
  `),
  'processed-animal-honey': toKinds(`
    ba khía muối, bánh phồng hàu, bánh phồng tôm, bò hai nắng, bò khô, bò một nắng, bò nướng, bò viên,
    bắp bò ngâm mắm, chả, chả bò, chả chiên, chả cá, chả gà, chả lụa, chả mực, chả rươi, chả viên, cá bống kho,
    cá kho, cá khô, cá thính, giò, giò bê, giò bột, giò lụa, giò me, khô cá, khô cá lóc, khô ếch, lạp sườn,
    lạp xưởng, mắm, mắm chưng thịt, mắm cá, mực một nắng, nem nướng, rươi kho niêu, sườn hun khói, sứa, sữa chua,
    thịt chua, thịt gác bếp, thịt khô, thịt một nắng, thịt sấy, thịt trâu sấy, thịt vịt chế biến, thịt xào mắm ruốc,
    tré, tôm chà bông, tôm khô, vịt quay, xúc xích, yến chưng
  `),
  'sauces-fish-sauce': toKinds(`
    giấm, giấm mật hoa dừa, mắm nêm, nước mắm, nước mắm chay, nước mắm ruốc, nước ớt, tương, tương ớt
  `),
  'other-seasonings': toKinds(`
    bột nêm, bột tiêu, gia vị chẩm chéo, hành tím, hạt tiêu, hồ tiêu, muối, muối tôm, muối ớt, tỏi
  `),
  'green-processed-tea': toKinds(`
    bạch trà, chè, chè Shan tuyết, chè búp tím, chè xanh, chè đinh, hồng trà, trà oolong, trà shan, trà shan tuyết,
    trà túi lọc, trà xanh, trà đen, trà ướp hương
  `),
  'herbal-infusions': toKinds(`
    trà actiso hòa tan, trà dược liệu, trà hoa vàng, trà mãng cầu, trà măng tây, trà mướp đắng, trà nấm, trà nụ vối,
    trà sâm, trà thảo dược, trà thảo mộc, trà đinh lăng, trà đảng sâm
  `),
  'coffee-cocoa': toKinds(`
    bột ca cao, cà phê, cà phê bột, cà phê hạt, socola
  `),
  'rice-spirits': toKinds(`
    rượu gạo, rượu men lá, rượu ngô
  `),
  'other-alcoholic': toKinds(`
    rượu bưởi, rượu chuối, rượu dược liệu, rượu ghè, rượu mãng cầu, rượu mơ, rượu sim, rượu thảo dược, rượu thốt nốt,
    rượu trái cây, rượu vang, rượu vang ổi
  `),
  'bottled-water': toKinds(`
    nước khoáng, nước uống
  `),
  'other-non-alcoholic': toKinds(`
    nước cốt, nước cốt atiso, nước cốt nhàu, nước dừa, nước giải khát, nước mật hoa dừa, nước yến, nước ép trái cây
  `),
  'health-food-medicine': toKinds(`
    thực phẩm bảo vệ sức khỏe, thực phẩm bảo vệ sức khỏe từ nghệ, thực phẩm bảo vệ sức khỏe từ sâm, viên sâm báo,
    viên uống
  `),
  'herbal-cosmetics': [],
  'essential-oils-herbs': toKinds(`
    nấm linh chi, sâm dây, tinh dầu hồi, tinh dầu khuynh diệp, tinh dầu tràm, đông trùng hạ thảo
  `),
  handicrafts: toKinds(`
    bát đĩa gốm sứ, bình phong tre, chổi chít, dụng cụ nhà bếp, giỏ thủ công, gương mây tre, gốm, gốm sứ, hương trầm,
    hộp mây tre, lược, mây tre đan, nhang, nhang quế, nhạc cụ, nón lá, rổ rá mây tre, sơn mài, trang sức bạc,
    trang sức ngọc trai, trang sức trầm hương, tranh gạo, tranh lá, trầm hương, tượng gỗ, tượng trầm, đèn gỗ,
    đèn mây tre đan, đũa gỗ, đồ cỏ bàng, đồ gỗ gia dụng, đồ gỗ mỹ nghệ, đồ lục bình, đồ tre, đồ tre gia dụng,
    ấm chén gốm sứ, ống hút tre
  `),
  'textiles-garments': toKinds(`
    chăn tơ tằm, gối tơ sen, khăn lụa, khăn lụa tơ tằm, khăn thổ cẩm, thổ cẩm, trang phục dân tộc, vải dệt Khmer
  `),
  flowers: toKinds(`
    hoa lan, hoa lan hồ điệp
  `),
  'ornamental-plants': toKinds(`
    cây cảnh
  `),
  'ornamental-animals': [],
  'tourism-services': toKinds(`
    du lịch cộng đồng, du lịch sinh thái nông thôn, homestay, điểm du lịch, điểm du lịch miệt vườn,
    điểm du lịch nhà cổ, điểm du lịch sinh thái
  `),
};

/**
 * Kinds that could stand in two sets, or of which the sources say too little: refined or unspecified bird's nest, bean
 * cakes, ice cream, plain “spirit” or “tea”, medicinal extracts, frozen catch and the like.
 */
export const kindsWithoutSet: readonly string[] = toKinds(`
  bánh, bánh dừa nướng, bánh hạt, bánh khô mè, bánh kẹo truyền thống, bánh pía, bánh trung thu, bánh đậu xanh,
  bột đậu xanh, cao actiso, cao atiso, cao chè vằng, cao dược liệu, cao linh chi, cao đảng sâm, chè đậu,
  cáy cấp đông, củ sen, dung dịch xịt khuẩn, dế sấy, hạt mắc ca, hạt sachi, hạt sen, kem, kẹo hạt ca cao, lạc,
  muối thảo dược, muối vừng, mì, mạch nha, mật hoa dừa lên men, mật nho, mật ong lên men, mật ong nghệ, mắm cáy,
  mắm tép, nhung hươu, nước cốt canh, nước lau sàn thảo mộc, nước súc miệng, nụ hoa sâm khô, quế khô,
  rươi cấp đông, rượu, rượu nếp, rượu đế, siro, siro sâm báo, sầu riêng cấp đông, sữa hạt, thạch dược thảo,
  thạch đen, tinh dầu gấc, trà, trà sen, tảo xoắn, yến sào, đường hoa dừa, đồ mỹ nghệ vỏ quế
`);

/** Returns the kinds of a list written as text. */
function toKinds(list: string): string[] {
  return list.trim().split(/,\s+/u);
}
