import encodeQR from 'qr';

/** Light modules around the code, which readers need to find it. */
const quietZone = 4;

/**
 * The pattern laid over the code to break up large areas. A reader takes any of the eight (ISO/IEC 18004, 7.8); to find
 * the evenest one takes nearly as long as the code itself, for every product at every build.
 */
const mask = 0;

/**
 * Returns a QR code as SVG: black on white, one line whose dashes are runs of dark modules, so that a code for an address
 * of 60 characters takes 2 kB. Level M still reads with a seventh of the code damaged.
 */
export function toQrSvg(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone, mask });
  const side = rows.length;
  const line = rows.map((row, y) => rowPath(row, y)).join('');
  // A line one module wide runs through the middle of its row.
  const box = `0 -.5 ${side} ${side}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side * 8}" height="${side * 8}" shape-rendering="crispEdges"><path fill="#fff" d="M0-.5h${side}v${side}H0z"/><path stroke="#000" d="${line}"/></svg>\n`;
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, end)) {
    path += path === '' ? `M${x} ${y}` : `m${x - end} 0`;
    const light = row.indexOf(false, x);
    end = light < 0 ? row.length : light;
    path += `h${end - x}`;
  }
  return path;
}
