import { beforeAll, expect, test } from 'vitest';
import { stateOfTerm } from '../domain/certificate-state.ts';
import { endRangeOf } from '../domain/term.ts';
import { stripMarks, toFolded } from '../domain/vietnamese-text.ts';
import { lookUp } from './look-up.ts';
import type { Row } from './look-up.ts';
import type { KnownProduct, Register } from './register.ts';
import { realRegister, registerOf } from './register-fixture.ts';

/** A thousand look-ups in the real catalogue, to which codes are added since no source gives any. None may mislead. */
const today = '2026-11-21';
let register: Register;

beforeAll(async () => {
  const { products } = await realRegister();
  register = registerOf(products.map(withCode));
});

function withCode(product: KnownProduct, row: number): KnownProduct {
  const [newest, ...older] = product.recognitions;
  if (newest === undefined || row % 3 !== 0) return product;
  const province = changed[row % changed.length]?.code ?? '01';
  const code =
    row % 2 === 0 ? `${province}-${String(10000 + row)}-1-2026` : `${province}-540-${String(10000 + row)}-2-2023`;
  return { ...product, recognitions: [{ ...newest, code }, ...older] };
}

/** What the seven codes meant until June 2025, and mean since. */
const changed = [
  { code: '15', former: 'yen-bai', today: 'lao-cai' },
  { code: '24', former: 'bac-giang', today: 'bac-ninh' },
  { code: '44', former: 'quang-binh', today: 'quang-tri' },
  { code: '52', former: 'binh-dinh', today: 'gia-lai' },
  { code: '80', former: 'long-an', today: 'tay-ninh' },
  { code: '82', former: 'tien-giang', today: 'dong-thap' },
  { code: '91', former: 'kien-giang', today: 'an-giang' },
] as const;

/** The same numbers at every run, so that a failure can be seen again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const spellings: readonly ((decision: string) => string)[] = [
  (decision) => decision,
  (decision) => decision.toLowerCase(),
  (decision) => stripMarks(decision),
  (decision) => decision.replaceAll(/[/-]/gu, ' '),
  (decision) => `Quyết định số ${decision}`,
  (decision) => `  QĐ số ${decision} `,
  (decision) => decision.normalize('NFD'),
  (decision) => `0${decision}`,
  (decision) => decision.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (decision) => `Theo Quyết định công nhận số: “${decision}”`,
  (decision) => decision.replaceAll(/[/-]/gu, ''),
];

function expectTrueRows(rows: readonly Row[]): void {
  for (const { current, product, state } of rows) {
    expect(current).toBe(product.recognitions[0]);
    expect(state).toBe(stateOfTerm(endRangeOf(current), current.revoked, today));
  }
}

test('400 spellings of real numbers find every product of the number, and no other', () => {
  const roll = dice(1);
  const decisions = [
    ...new Set(register.products.flatMap(({ recognitions }) => recognitions.flatMap(({ decision }) => decision ?? []))),
  ];
  for (let count = 0; count < 400; count += 1) {
    const decision = decisions[roll(decisions.length)] ?? '';
    const text = spellings[roll(spellings.length)]?.(decision) ?? '';
    const rows = lookUp(text, register, today)?.rows ?? [];
    const holders = register.products.filter(({ recognitions }) =>
      recognitions.some((recognition) => recognition.decision === decision),
    );
    expect(rows.map(({ product }) => product.id).toSorted(), text).toEqual(holders.map(({ id }) => id).toSorted());
    expectTrueRows(rows);
  }
});

test('300 near misses of numbers and codes find no product', () => {
  const roll = dice(2);
  const numbers = new Set(
    register.products.flatMap(({ recognitions }) => recognitions.map(({ decision }) => decision?.match(/^\d+/u)?.[0])),
  );
  const real = [...numbers].filter((number) => number !== undefined);
  for (let count = 0; count < 300; count += 1) {
    const digits = Array.from(real[roll(real.length)] ?? '');
    digits[roll(digits.length)] = String(1 + roll(9));
    const number = digits.join('').replace(/^0+/u, '');
    const text = count % 3 === 0 ? `52-540-${String(10000 + roll(840))}-9-2023` : `${number}/QĐ-UBND`;
    if (numbers.has(number) && count % 3 !== 0) continue;
    expect(lookUp(text, register, today)?.rows, text).toEqual([]);
  }
});

test('200 texts of junk find nothing that does not hold them', () => {
  const roll = dice(3);
  const letters = Array.from('qwxzjkf /-.#<>"%_\\012345đữ');
  for (let count = 0; count < 200; count += 1) {
    const text = Array.from({ length: 3 + roll(12) }, () => letters[roll(letters.length)]).join('');
    for (const { current, earlier, product } of lookUp(text, register, today)?.rows ?? []) {
      const all = toFolded(
        [product.name, product.aliases, product.producer, current.decision, earlier?.decision].join(' '),
      );
      expect(all, text).toContain(toFolded(text).replace(/^(?:so|qd) |^0+/gu, ''));
    }
  }
});

test('140 codes of the seven provinces are read by their year, and found only where they are known', () => {
  const roll = dice(4);
  for (let count = 0; count < 140; count += 1) {
    const { code, former, today: successor } = changed[count % 7] ?? changed[0];
    const year = 2019 + roll(9);
    const text = `${code}-${year < 2025 ? '540-' : ''}${String(40000 + roll(9000))}-${String(1 + roll(30))}-${String(year)}`;
    const answer = lookUp(text, register, today);
    expect(answer?.rows, text).toEqual([]);
    expect(answer?.code?.former?.id, text).toBe(year <= 2025 ? former : undefined);
    expect(answer?.code?.today, text).toBe(year >= 2025 ? successor : undefined);
  }
  for (const { id, recognitions } of register.products) {
    const code = recognitions[0]?.code;
    if (code === undefined) continue;
    expect(lookUp(code, register, today)?.rows.map(({ product }) => product.id)).toEqual([id]);
  }
});
