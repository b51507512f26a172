import { toCsv } from './csv.ts';
import { toSheet } from './shortlist-sheet.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** Loaded when a reader asks for a file, since few do. */

/** Hands the list over as a table for spreadsheets. */
export async function downloadList(kind: string, list: ShownList, { texts, addressOf }: Writing): Promise<void> {
  const rows = toSheet(list.entries, texts.labels, list.facts, addressOf);
  if (kind === 'csv') {
    handOver(toCsv(rows), 'text/csv;charset=utf-8', `${texts.file}.csv`);
    return;
  }
  const { toXlsx } = await import('./xlsx-file.ts');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  handOver(await toXlsx(rows, 'OCOP'), type, `${texts.file}.xlsx`);
}

function handOver(content: string | Uint8Array<ArrayBuffer>, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is more than it needs.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
