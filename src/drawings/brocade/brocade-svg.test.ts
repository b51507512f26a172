import { expect, test } from 'vitest';
import { brocadePattern } from './brocade-pattern.ts';
import { brocadeSvg } from './brocade-svg.ts';

const seed = { id: 'tra-shan', group: 'food', set: 'green-processed-tea', former: 'lao-cai' };

test('every row of the pattern is drawn, on the ground of its region', () => {
  const { main, second } = brocadePattern(seed);
  const svg = brocadeSvg(seed, 'trung-du-mien-nui-phia-bac');
  expect(svg).toContain('data-region="trung-du-mien-nui-phia-bac"');
  expect(svg.match(/<path /gu)).toHaveLength(main.length + second.length);
  for (const { d, dashes } of [...main, ...second])
    expect(svg).toContain(`<path d="${d}" stroke-dasharray="${dashes}"/>`);
});

test('the same band lies on another ground in another region', () => {
  const [north, south] = [brocadeSvg(seed, 'trung-du-mien-nui-phia-bac'), brocadeSvg(seed, 'dong-nam-bo')];
  expect(south).toBe(north.replace('trung-du-mien-nui-phia-bac', 'dong-nam-bo'));
});
