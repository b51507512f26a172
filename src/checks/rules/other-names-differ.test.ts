import { describe, expect, test } from 'vitest';
import { producerText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const called = (...names: readonly string[]): string => productText({ more: [`aliases: [${names.join(', ')}]`] });

describe('another name of “Trà Shan”', () => {
  test.each([
    { names: ['Chè', 'Trà Shan'], said: ['10:16 alias-repeats-name key=aliases found=Trà Shan'] },
    { names: ['trà  SHAN'], said: ['10:11 alias-repeats-name key=aliases found=trà  SHAN'] },
    { names: ['" Trà Shan "'], said: ['10:11 alias-repeats-name key=aliases found= Trà Shan '] },
    { names: ['Trá Shan', 'Tra Shan'], said: [] },
    { names: ['Trà Shan tuyết'], said: [] },
    { names: ['Chè', 'Chè Shan'], said: [] },
  ])('$names: $said', async ({ names, said }) => {
    expect(await saidOf(called(...names))).toEqual(said);
  });

  test('with its marks as signs of their own is the same', async () => {
    const said = await saidOf(called('Trà Shan'.normalize('NFD')));
    expect(said.some((text) => text.startsWith('10:11 alias-repeats-name'))).toBe(true);
  });

  test('that stands twice is another rule’s affair', async () => {
    expect((await saidOf(called('Chè', 'Chè'))).map((text) => text.split(' ')[1])).toEqual(['value-repeated']);
  });
});

describe('the short name of a producer', () => {
  const producer = (...more: readonly string[]): Promise<readonly string[]> =>
    saidOf(producerText(more), 'producers/htx/index.md');

  test('is not its name', async () => {
    expect(await producer('shortName: htx tà xùa')).toEqual(['3:12 alias-repeats-name key=shortName found=htx tà xùa']);
    expect(await producer('shortName: Tà Xùa')).toEqual([]);
  });

  test('is not one of its other names', async () => {
    expect(await producer('shortName: Tà Xùa', 'aliases: [Chè, tà xùa]')).toEqual([
      '4:16 alias-repeats-name key=aliases found=tà xùa',
    ]);
  });

  test('is not compared where it is empty', async () => {
    expect((await producer('shortName: " "', 'aliases: [" "]')).join()).not.toContain('alias-repeats-name');
  });
});
