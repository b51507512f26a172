/** The day the sources of synthetic pages claim to have been read. */
const readOn = '2026-11-21';

/** Returns sources under these keys. They say of themselves that there is nothing behind them. */
export function makeSources(keys: readonly string[], number: number): Readonly<Record<string, object>> {
  return Object.fromEntries(
    keys.map((key) => [
      key,
      {
        title: `Dữ liệu giả lập số ${number}`,
        publisher: 'Bộ sinh dữ liệu của npm run bench',
        url: `https://gia-lap.example.com/${key}/${number}`,
        read: readOn,
      },
    ]),
  );
}
