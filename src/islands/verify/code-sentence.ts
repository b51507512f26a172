import type { CodeMeaning } from '../../domain/product-code.ts';
import type { CodeKey } from './verify-options.ts';

/** Returns which text tells what the digits of a province mean, with the ids of the provinces it names. */
export function codeSentence({ code, former, same, today, year }: CodeMeaning): {
  readonly key: CodeKey;
  readonly code: string;
  readonly year: string;
  readonly provinces: Readonly<Record<string, string | undefined>>;
} {
  const told = { code, year: String(year ?? '') };
  if (same || (former === undefined && today !== undefined && year === undefined)) {
    return { ...told, key: 'same', provinces: { province: today } };
  }
  if (former !== undefined && today !== undefined) {
    const provinces = { former: former.id, successor: former.successor, province: today };
    return { ...told, key: 'either', provinces };
  }
  if (former !== undefined) {
    const key = year === undefined ? 'past' : 'former';
    return { ...told, key, provinces: { former: former.id, province: former.successor } };
  }
  return today === undefined
    ? { ...told, key: 'none', provinces: {} }
    : { ...told, key: 'today', provinces: { province: today } };
}
