/** Signs that stand between cells; Excel in Vietnam writes semicolons, copying from a sheet gives tabs. */
const delimiters = [';', '\t', ',', '|'];

/** Returns the rows of a CSV text with whatever delimiter it uses, or the row in which a quote is never closed. */
export function csvRows(text: string): { readonly rows: string[][] } | { readonly unclosed: number } {
  const named = /^sep=(.)\r?\n/u.exec(text);
  const read =
    named === null ? split(text, delimiterOf(text), 0) : split(text.slice(named[0].length), named[1] ?? ';', 1);
  return read.unclosed ? { unclosed: read.rows.length } : { rows: read.rows };
}

/** The delimiter is the one that most rows have equally often, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  let best = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    // The sample may end inside a quote; the rows before it tell enough.
    const rows = split(head, delimiter, 0).rows.filter((row) => row.length > 1);
    const widths = Map.groupBy(rows, (row) => row.length);
    const [width, same] = [...widths].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [0, []];
    // One row alone, perhaps a description with commas, says less than any two that agree.
    const score = Math.sqrt(width) * (same.length > 1 ? same.length : 0.01);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function split(text: string, delimiter: string, skipped: number): { rows: string[][]; unclosed: boolean } {
  const rows: string[][] = Array.from({ length: skipped }, () => []);
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    if (text[at] === '"') {
      const field = quoted(text, at);
      if (field === undefined) return { rows, unclosed: true };
      // What stands after a closing quote belongs to the cell all the same: people type quotes into names.
      const end = endOfField(text, field.end, delimiter);
      row.push(field.value + text.slice(field.end, end));
      at = end;
    } else {
      const end = endOfField(text, at, delimiter);
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === delimiter) at += 1;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      at += 1;
      endRow();
      if (at >= text.length) break;
    }
  }
  return { rows, unclosed: false };
}

function endOfField(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function quoted(text: string, start: number): { value: string; end: number } | undefined {
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return undefined;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}
