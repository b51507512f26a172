import type { Recognition } from '../../../src/domain/recognition.ts';
import { districtRecognition, levelMayRecognise } from '../../../src/domain/star-rating.ts';
import type { RecognitionLevel } from '../../../src/domain/star-rating.ts';
import type { ProductRecord } from './source-record.ts';

/** A recognition with what an editor has to know about it. */
export interface RecognitionReading {
  readonly recognition: Recognition;
  readonly doubts: readonly string[];
}

const districtBody = /(?:huyện|thị xã) |thành phố Bắc Kạn/u;
const provinceBody = /(?:tỉnh|TP) |thành phố Hải Phòng/u;
const nationalBody = /^Bộ |Trung ương/u;

/** Returns the level of government of an issuer, or nothing when the words do not tell. */
export function toLevel(issuer: string): RecognitionLevel | undefined {
  if (nationalBody.test(issuer)) return 'national';
  if (districtBody.test(issuer)) return 'district';
  return provinceBody.test(issuer) ? 'province' : undefined;
}

/** Returns the recognition a record states, with `source` the key of the page that states it. */
export function toRecognition(record: ProductRecord, source: string): RecognitionReading {
  const { decision_no: decision, decision_date: date, issuer, year, round } = record.recognition ?? {};
  const stated = issuer === undefined ? undefined : toLevel(issuer);
  const isPossible = stated === undefined || couldRecognise(stated, record.stars, date, year);
  const level = isPossible ? stated : undefined;
  return {
    recognition: {
      stars: record.stars,
      ...(year === undefined ? {} : { year }),
      ...(date === undefined ? {} : { date }),
      ...(decision === undefined ? {} : { decision }),
      ...(issuer === undefined ? {} : { issuer }),
      ...(level === undefined ? {} : { level }),
      ...(round === undefined ? {} : { round }),
      ...(record.points === undefined ? {} : { points: record.points }),
      source,
    },
    doubts: isPossible ? [] : [impossibleLevel(issuer ?? '', record.stars)],
  };
}

function couldRecognise(
  level: RecognitionLevel,
  stars: Recognition['stars'],
  date: string | undefined,
  year: number | undefined,
): boolean {
  if (!levelMayRecognise(level, stars, date)) return false;
  if (level !== 'district' || year === undefined) return true;
  return `${String(year)}-12-31` >= districtRecognition.from && `${String(year)}-01-01` <= districtRecognition.until;
}

function impossibleLevel(issuer: string, stars: number): string {
  return (
    `Nguồn ghi ${issuer} xếp ${String(stars)} sao; cấp huyện chỉ công nhận 3 sao, từ 24/2/2023 đến 5/7/2025, ` +
    'nên bỏ trống cấp công nhận, cần tìm quyết định.'
  );
}
