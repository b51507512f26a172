import { messageFiller } from '../fill-message.ts';
import type { FactContext } from './product-facts.ts';
import type { ShortlistEntry } from './shortlist-file.ts';

/** Returns a product for tests. */
export function sampleEntry(facts: Partial<ShortlistEntry> = {}): ShortlistEntry {
  return {
    id: 'gao-st25',
    name: 'Gạo ST25',
    recognitions: [
      {
        stars: 5,
        date: '2024-03-11',
        ends: { from: '2027-03-11', until: '2027-03-11' },
        decision: '123/QĐ-BNN',
        issuer: 'Bộ Nông nghiệp',
      },
    ],
    producer: { name: 'HTX Gạo', kind: 'Hợp tác xã' },
    province: 'Cần Thơ',
    former: 'Sóc Trăng',
    group: 'Thực phẩm',
    band: { group: 'food', former: 'soc-trang', region: 'dong-bang-song-cuu-long' },
    ...facts,
  };
}

/** Returns how facts are written in tests: days as machines write them, judged on a day. */
export function sampleContext(day: string): FactContext {
  return {
    locale: 'en',
    texts: {
      stars: '{stars} stars',
      endsBetween: 'from {from} to {until}',
      states: {
        valid: 'running',
        ending: 'ending',
        'past-term': 'past',
        undated: 'unknown',
        lapsed: 'ended',
        revoked: 'revoked',
      },
      datedStates: { valid: 'to {date}', lapsed: 'ended {date}', revoked: 'revoked {date}' },
    },
    fill: messageFiller('en-GB'),
    writeDay: (text) => `(${text})`,
    day,
  };
}
