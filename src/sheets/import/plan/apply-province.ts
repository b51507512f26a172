import { textAt } from '../../../content-files/facts.ts';
import { provinceOf } from '../../../domain/origin.ts';
import { formerProvinces, getProvince, isFormerProvinceId, isMerged, isProvinceId } from '../../../domain/province.ts';
import type { SheetPage, SheetRecord } from '../../columns/sheet-page.ts';
import type { Fault } from '../findings/fault.ts';
import { placeText } from '../findings/fault.ts';
import type { PlacedCell } from '../rows/page-row.ts';
import type { Notice } from '../findings/notice.ts';
import { setAt } from './record-edit.ts';

/** What a row says of the province of today, what it says of the one before July 2025, and the page it is about. */
interface ProvinceCells {
  readonly province: PlacedCell | undefined;
  readonly former: PlacedCell | undefined;
  readonly before: SheetPage | undefined;
}

/** Takes the province of today over where it says which former one is meant, and tells where the two disagree. */
export function applyProvince(
  record: SheetRecord,
  { province: cell, former: formerCell, before }: ProvinceCells,
  { faults, notices }: { readonly faults: Fault[]; readonly notices: Notice[] },
): void {
  if (cell === undefined || cell.text === '') return;
  const parsed = cell.column.kind.parse(cell.text, cell.header);
  if ('finding' in parsed) {
    faults.push({ place: cell.place, code: parsed.finding.code, params: parsed.finding.params });
    return;
  }
  const today = String(parsed.value);
  const former = textAt(record, ['origin', 'former']);
  if (former === undefined && (formerCell === undefined || formerCell.text === '')) {
    if (!isFormerProvinceId(today) || !isProvinceId(today)) return;
    setAt(record, ['origin', 'former'], today);
    if (isMerged(getProvince(today))) {
      const merged = getProvince(today)
        .mergedFrom.map(({ name }) => name)
        .join(', ');
      notices.push({
        code: 'provinceMerged',
        params: { found: cell.text, merged, place: placeText(cell.place) },
      });
    }
    return;
  }
  if (former === undefined || !isFormerProvinceId(former) || provinceOf({ former }).id === today) return;
  // The province of today was written by the export; it is not wrong because the former one was corrected beside it.
  const old = before === undefined ? undefined : textAt(before.record, ['origin', 'former']);
  if (old !== undefined && old !== former && isFormerProvinceId(old) && provinceOf({ former: old }).id === today)
    return;
  const expected = provinceOf({ former }).name;
  const name = formerProvinces.find(({ id }) => id === former)?.name ?? former;
  faults.push({
    place: cell.place,
    code: 'province-disagrees',
    params: { found: cell.text, former: name, expected },
  });
}
