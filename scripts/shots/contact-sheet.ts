import type { Shot } from './shot.ts';

/** Returns a page that shows all pictures side by side, a row a page of the site. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ path }) => path)].map(
    ([path, of]) => `<h2>${path}</h2><div>${of.map(figure).join('')}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${String(shots.length)} pictures</title>
<style>
  body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem; background: #ddd; }
  div { display: flex; gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { display: block; max-height: 48rem; object-fit: cover; object-position: top; border: 1px solid #999; }
  img[width="1440"] { width: 32rem; }
  img[width="390"] { width: 13rem; }
</style>
${rows.join('\n')}
</html>
`;
}

function figure({ colorScheme, name, width }: Shot): string {
  const image = `<img src="${name}.png" width="${String(width)}" alt="" loading="lazy">`;
  return `<figure><a href="${name}.png">${image}</a><figcaption>${String(width)} ${colorScheme}</figcaption></figure>`;
}
