import { yearOf } from '../domain/calendar-date.ts';
import { parseDecisionNumber } from '../domain/decision-number.ts';
import type { DecisionNumber } from '../domain/decision-number.ts';
import { toFolded } from '../domain/vietnamese-text.ts';
import { isOneSlipApart } from '../search/spelling.ts';
import type { Act, KnownProduct, KnownRecognition, Register } from './register.ts';

/** Returns every recognition by a decision of this number, whoever issued it; less is asked of what was not given. */
export function findByDecision(
  wanted: DecisionNumber,
  { products }: Register,
): readonly { product: KnownProduct; recognition: KnownRecognition }[] {
  return products.flatMap((product) =>
    product.recognitions
      .filter((recognition) => isDecision(recognition, wanted))
      .map((recognition) => ({ product, recognition })),
  );
}

function isDecision(act: Act, wanted: DecisionNumber): boolean {
  const known = parsed(act.decision);
  if (known?.number !== wanted.number) return false;
  return isSameKind(known.kind, wanted.kind, act.issuer) && isOfTime(act, wanted) && isOfIssuer(act, wanted);
}

/**
 * “QĐ” alone, or no letters at all, may stand for any designation; two different ones are two decisions. A source that
 * gives no letters leaves them open, but a people's committee decides by no other than QĐ-UBND.
 */
function isSameKind(known: string, wanted: string, issuer: string | undefined): boolean {
  if (known === wanted || wanted === '' || wanted === 'qd') return true;
  return (known === '' || known === 'qd') && wanted === 'qdubnd' && issuer?.startsWith('UBND') === true;
}

/** Decisions of a round may be signed in the year after it. */
function isOfTime({ date, year }: Act, wanted: DecisionNumber): boolean {
  if (wanted.date !== undefined) {
    return date === undefined ? isYearOf(year, yearOf(wanted.date)) : date === wanted.date;
  }
  if (wanted.year === undefined) return true;
  if (date !== undefined) return [yearOf(date), year].includes(wanted.year);
  return isYearOf(year, wanted.year);
}

function isYearOf(round: number | undefined, year: number): boolean {
  return round === undefined || year === round || year === round + 1;
}

function isOfIssuer({ issuer }: Act, wanted: DecisionNumber): boolean {
  return wanted.issuer === '' || (issuer !== undefined && ` ${toFolded(issuer)} `.includes(` ${wanted.issuer} `));
}

const hintLimit = 5;

/** Returns decisions whose number is the same or differs in one digit, the most alike first. */
export function nearDecisions(wanted: DecisionNumber, { products }: Register): readonly Act[] {
  const near = new Map<string, { act: Act; distance: number }>();
  for (const { recognitions } of products) {
    for (const { date, decision, issuer, level, year } of recognitions) {
      const known = parsed(decision);
      const distance = known === undefined ? undefined : distanceOf(known, wanted, issuer);
      if (distance === undefined) continue;
      const act: Act = { decision, issuer, level, date, year };
      near.set(JSON.stringify(act), { act, distance });
    }
  }
  return [...near.values()]
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, hintLimit)
    .map(({ act }) => act);
}

function distanceOf(known: DecisionNumber, wanted: DecisionNumber, issuer: string | undefined): number | undefined {
  const otherKind = isSameKind(known.kind, wanted.kind, issuer) ? 0 : 1;
  if (known.number === wanted.number) return otherKind;
  return isOneSlipApart(known.number, wanted.number) && wanted.number.length > 1 ? 2 + otherKind : undefined;
}

const known = new Map<string, DecisionNumber | undefined>();

/** Many products share a decision, so each number is read once. */
function parsed(decision: string | undefined): DecisionNumber | undefined {
  if (decision === undefined) return undefined;
  if (!known.has(decision)) known.set(decision, parseDecisionNumber(decision));
  return known.get(decision);
}
