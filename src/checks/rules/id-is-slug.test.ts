import { expect, test } from 'vitest';
import { allIssuesIn, planText, producerText, productText } from '../checked-files.ts';
import { toSaid } from './rule-fixture.ts';

/** Returns what is said of the id of a page, whatever is said of its folder’s name besides. */
async function saidOfId(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await allIssuesIn(files)).filter(({ code }) => code === 'id-invalid').map(toSaid);
}

test.each([
  { id: 'Trà Shan', said: ['1:1 id-invalid found=Trà Shan nearest=tra-shan'] },
  { id: 'TraShan', said: ['1:1 id-invalid found=TraShan nearest=trashan'] },
  { id: 'tra_shan', said: ['1:1 id-invalid found=tra_shan nearest=tra-shan'] },
  { id: 'tra--shan', said: ['1:1 id-invalid found=tra--shan nearest=tra-shan'] },
  { id: '2024', said: ['1:1 id-invalid found=2024'] },
  { id: '越南', said: ['1:1 id-invalid found=越南'] },
  { id: 'a'.repeat(101), said: [`1:1 id-invalid found=${'a'.repeat(101)}`] },
  { id: 'a'.repeat(100), said: [] },
  { id: 'tra-shan-2', said: [] },
])('the folder “$id”: $said', async ({ id, said }) => {
  expect(await saidOfId({ [`products/${id}/index.md`]: productText() })).toEqual(said);
});

test('pages of all kinds have ids, plans by the names of their files', async () => {
  expect(await saidOfId({ 'producers/HTX/index.md': producerText(), 'plans/Ke-hoach.yml': planText() })).toEqual([
    '1:1 id-invalid found=Ke-hoach nearest=ke-hoach',
    '1:1 id-invalid found=HTX nearest=htx',
  ]);
});
