/** Stars, recognitions and their states. A sentence never claims more than the sources do. */
export const certificate = {
  'stars.label': '{stars} sao',
  'certification.name': 'OCOP {stars} sao',
  'stars.rated': 'Hạng {stars} sao',
  'stars.5.meaning': 'Cấp quốc gia: do bộ trưởng công nhận, từ 90 đến 100 điểm.',
  'stars.4.meaning': 'Do chủ tịch ủy ban nhân dân tỉnh công nhận, từ 70 đến dưới 90 điểm.',
  'stars.3.meaning':
    'Từ 50 đến dưới 70 điểm; do tỉnh công nhận, riêng từ tháng 02/2023 đến đầu tháng 07/2025 do huyện công nhận.',
  'stars.title': 'Hạng sao',
  'stars.intro':
    'Chỉ hạng 3, 4 và 5 sao có quyết định công nhận. Mỗi lần công nhận có thời hạn 36 tháng kể từ ngày ký.',
  'stars.share': 'chiếm {share} số sản phẩm ở đây',
  'state.term': 'Thời hạn đến {date}',
  'state.term.year': 'Công nhận năm {year}',
  'state.valid': 'Còn thời hạn',
  'state.ending': 'Sắp hết hạn',
  'state.past-term': 'Đã qua ngày ghi, có thể đang gia hạn',
  'state.undated': 'Chưa rõ thời hạn',
  'state.lapsed': 'Đã hết thời hạn',
  'state.revoked': 'Đã thu hồi',
  'state.valid.until': 'Đến {date}',
  'state.ending.until': 'Sắp hết: {date}',
  'state.past-term.since': 'Ghi đến {date}, có thể đang gia hạn',
  'state.lapsed.since': 'Hết hạn {date}',
  'state.revoked.since': 'Thu hồi {date}',
  'state.heading': 'Tình trạng công nhận',
  'sentence.term': 'Được công nhận hạng {stars} sao; thời hạn đến {end}.',
  'sentence.term.year':
    'Được công nhận hạng {stars} sao năm {year}. Chưa rõ ngày ký: nếu ký trong năm đó, thời hạn 36 tháng kết thúc trong khoảng từ {from} đến {until}.',
  'sentence.valid': 'Được công nhận hạng {stars} sao; thời hạn đến {end}.',
  'sentence.ending': 'Được công nhận hạng {stars} sao; thời hạn đến {end}, còn 180 ngày hoặc ít hơn.',
  'sentence.past-term':
    'Được công nhận hạng {stars} sao đến {end}. Ngày đó đã qua chưa quá 180 ngày: kết quả có thể còn được giữ trong lúc chờ đánh giá lại.',
  'sentence.lapsed':
    'Được công nhận hạng {stars} sao đến {end}. Thời hạn đó đã qua; danh mục này chưa biết quyết định nào sau đó.',
  'sentence.lapsed.year':
    'Được công nhận hạng {stars} sao năm {year}. Thời hạn 36 tháng đã qua; danh mục này chưa biết quyết định nào sau đó.',
  'sentence.valid.year': 'Được công nhận hạng {stars} sao năm {year}; thời hạn 36 tháng chưa hết, ngày ký chưa rõ.',
  'sentence.ending.year': 'Được công nhận hạng {stars} sao năm {year}; thời hạn 36 tháng sắp hết, ngày ký chưa rõ.',
  'sentence.past-term.year':
    'Được công nhận hạng {stars} sao năm {year}. Mốc 36 tháng đã qua chưa quá 180 ngày: kết quả có thể còn được giữ trong lúc chờ đánh giá lại.',
  'sentence.undated':
    'Được công nhận hạng {stars} sao. Nguồn không cho biết ngày ký quyết định nên chưa rõ thời hạn đến khi nào.',
  'sentence.undated.year':
    'Được công nhận hạng {stars} sao năm {year}. Chưa rõ ngày ký: nếu ký trong năm đó, thời hạn 36 tháng kết thúc trong khoảng từ {from} đến {until}, nên chưa nói được còn hay hết.',
  'sentence.revoked': 'Công nhận hạng {stars} sao đã bị thu hồi ngày {date}.',
  'recognition.heading': 'Các lần công nhận',
  'recognition.on': 'Ngày ký {date}',
  'recognition.inYear': 'Năm đánh giá {year}',
  'recognition.noDate': 'Chưa rõ ngày',
  'recognition.decision': 'Quyết định số',
  'recognition.issuer': 'Nơi công nhận',
  'recognition.round': 'Đợt đánh giá',
  'recognition.points': 'Điểm',
  'recognition.code': 'Mã sản phẩm',
  'recognition.ends': 'Thời hạn đến',
  'recognition.endsBetween': 'từ {from} đến {until}, tùy ngày ký',
  'recognition.reason': 'Lý do',
  'recognition.source': 'Theo nguồn',
  'level.national': 'Cấp quốc gia',
  'level.province': 'Cấp tỉnh',
  'level.district': 'Cấp huyện',
} as const;
