/** Full names of producers whose records abbreviate, by the recorded name. “HTX” and “CP” are spelt out by rule. */
export const fullNames: Readonly<Record<string, string>> = {
  'Công ty TNHH MTV SX&TM Đại Cường': 'Công ty TNHH MTV Sản xuất và Thương mại Đại Cường',
  'Công ty TNHH SX&TM Toàn Gia Phú': 'Công ty TNHH Sản xuất và Thương mại Toàn Gia Phú',
  'Công ty TNHH SXKD Dịch vụ thương mại vận tải Hoàn Ngọc':
    'Công ty TNHH Sản xuất kinh doanh Dịch vụ thương mại vận tải Hoàn Ngọc',
  'Công ty TNHH SXKD tổng hợp Đông Á': 'Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á',
  'Công ty TNHH TM DV Yến sào Đất Mũi': 'Công ty TNHH Thương mại Dịch vụ Yến sào Đất Mũi',
  'Công ty TNHH TM SX Thực phẩm Phú Mỹ A': 'Công ty TNHH Thương mại Sản xuất Thực phẩm Phú Mỹ A',
  'Công ty TNHH Thực phẩm & TMDV Lê Gia': 'Công ty TNHH Thực phẩm và Thương mại dịch vụ Lê Gia',
  'Công ty TNHH XK Việt Trang': 'Công ty TNHH Xuất khẩu Việt Trang',
  'Công ty TNHH XNK Nông lâm thủy sản Sỹ Thắng': 'Công ty TNHH Xuất nhập khẩu Nông lâm thủy sản Sỹ Thắng',
  'Cơ sở SX-KD và chế biến rượu Đức Huy': 'Cơ sở sản xuất, kinh doanh và chế biến rượu Đức Huy',
  'Cơ sở SXKD AT HappyFarm': 'Cơ sở sản xuất kinh doanh AT HappyFarm',
  'HTX CBTMDV NTTS Cái Bát': 'Hợp tác xã Chế biến, Thương mại, Dịch vụ, Nuôi trồng thủy sản Cái Bát',
  'HTX DVNN Hữu cơ Song Vũ': 'Hợp tác xã Dịch vụ nông nghiệp Hữu cơ Song Vũ',
  'HTX DVSX&TT rau an toàn Túy Loan': 'Hợp tác xã Dịch vụ sản xuất và tiêu thụ rau an toàn Túy Loan',
  'HTX NN Thanh niên Thăng Bình': 'Hợp tác xã Nông nghiệp Thanh niên Thăng Bình',
  'HTX SXKD DVNN Thụy Ninh': 'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Thụy Ninh',
  'HTX SXKD dịch vụ nông nghiệp Chiêu Viên': 'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Chiêu Viên',
  'HTX SXKD dịch vụ nông nghiệp Thụy Hương': 'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Thụy Hương',
  'HTXNN Thượng Giang': 'Hợp tác xã Nông nghiệp Thượng Giang',
  'Hộ SXKD Võ Thị Thủy': 'Hộ sản xuất kinh doanh Võ Thị Thủy',
  'Hộ SXKD Đồng Thị Huy': 'Hộ sản xuất kinh doanh Đồng Thị Huy',
  'Hộ SXKD Đỗ Xuân Dũng': 'Hộ sản xuất kinh doanh Đỗ Xuân Dũng',
  'Hộ kinh doanh DVSX Nông lâm nghiệp Ta Lư': 'Hộ kinh doanh Dịch vụ sản xuất nông lâm nghiệp Ta Lư',
};

/** Other spellings of one producer within one province, by the recorded name; each pair was compared by hand. */
export const mergedNames: Readonly<Record<string, string>> = {
  // The company writes its own name in one word; place and goods are the same.
  'Công ty TNHH MTV TraphacoSapa': 'Công ty TNHH MTV Traphaco Sa Pa',
  // A branch is no legal person of its own; same commune, same brand of rice paper.
  'Công ty TNHH Tân Nhiên chi nhánh 1': 'Công ty TNHH Tân Nhiên',
};

/** Spellings in sources that are no record's name, by the full name of the producer. */
export const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  'Công ty TNHH MTV Thương mại - Sản xuất Phú Quới': ['Phú Qưới'],
};

/** Returns the full name of a producer: the fullest spelling, legal form spelt out. */
export function toFullName(recorded: string): string {
  const name = mergedNames[recorded] ?? recorded;
  return fullNames[name] ?? name.replace(/^HTX /u, 'Hợp tác xã ').replace(/\bCông ty CP /u, 'Công ty Cổ phần ');
}

/** Returns the spellings readers may search for that are neither the full name nor its usual abbreviation. */
export function toAliases(fullName: string, recorded: readonly string[]): string[] {
  const usual = new Set([fullName, ...['HTX ', 'Hợp tác xã '].map((form) => fullName.replace(/^Hợp tác xã /u, form))]);
  const spelt = recorded.filter(
    (name) => !usual.has(name) && !usual.has(name.replace(/Công ty CP /u, 'Công ty Cổ phần ')),
  );
  return [...new Set([...spelt, ...(otherSpellings[fullName] ?? [])])];
}
