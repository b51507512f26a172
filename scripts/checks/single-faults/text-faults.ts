import { faultsOf } from './single-fault.ts';

/** Mistakes in the frame of a page, in its letters and in its words. */
export const textFaults = [
  ...faultsOf('taro', [
    ['no first line ---', /^---\n/u, '', 'front-matter-missing'],
    ['no second line ---', /\n---\n\n/u, '\n\n', 'front-matter-unclosed', '---'],
    ['two heads', /\n---\n\n/u, '\n---\n---\nname: B\n---\n', 'front-matter-repeated'],
    ['marks of a merge', '  district:', '<<<<<<< HEAD\n  district:', 'merge-mark'],
    ['the letter Ð', 'district: Điện', 'district: \u00D0iện', 'letter-eth'],
    ['loose marks', 'name: Khoai sọ', 'name: Khoai so\u0323', 'text-not-nfc'],
    ['a character nobody sees', 'Khoai sọ của', 'Khoai\u200B sọ của', 'character-invisible'],
    ['a text that runs backwards', 'Khoai sọ của', '\u202EKhoai sọ của', 'character-invisible'],
    ['a null', 'Khoai sọ của', 'Khoai\u0000 sọ của', 'character-invisible'],
    ['raw HTML', 'Khoai sọ của', '<b>Khoai sọ</b> của', 'html-in-body'],
    ['a script', 'Khoai sọ của', '<script>alert(1)</script>\n\nKhoai sọ của', 'html-in-body'],
    ['a comment of HTML', 'Khoai sọ của', '<!-- ghi chú -->\n\nKhoai sọ của', 'html-in-body'],
    ['a frame', 'Khoai sọ của', '<iframe src="https://youtu.be/x"></iframe>\n\nKhoai', 'html-in-body'],
    ['a link that runs a script', 'Khoai sọ của', '[Khoai](javascript:alert(1)) sọ của', 'link-refused'],
    ['a link in capitals with a tab', 'Khoai sọ của', '[Khoai](<JaVa\tScript:alert(1)>) sọ của', 'link-refused'],
    ['a link of entities', 'Khoai sọ của', '[Khoai](&#106;avascript:alert(1)) sọ của', 'link-refused'],
    ['a link with data', 'Khoai sọ của', '[Khoai](data:text/html;base64,PHN2Zz4=) sọ của', 'link-refused'],
    ['a link to another host without a scheme', 'Khoai sọ của', '[Khoai](//evil.example) sọ của', 'link-refused'],
    ['a link by reference', /$/u, '\n[Khoai][k]\n\n[k]: vbscript:msgbox(1)\n', 'link-refused', '[k]:'],
    ['an address in angles', 'Khoai sọ của', '<javascript:alert(1)> của', 'link-refused'],
    ['a link without an address', 'Khoai sọ của', '[Khoai]() của', 'link-refused'],
    ['a picture', 'Khoai sọ của', '![Khoai](khoai.jpg) của', 'image-in-body'],
    ['a date of a source the other way', 'published: 2023-11-16', 'published: 16/11/2023', 'date-invalid'],
    ['a note that is no list', /editorNotes:\n {2}- .*/u, 'editorNotes: Ghi chú', 'list-expected'],
  ]),
  ...faultsOf('words', [
    ['facts repeated', 'name: Phì Nhừ taro', 'name: Phì Nhừ taro\ngroup: food', 'key-unknown', 'group: food'],
    ['a name left empty', 'name: Phì Nhừ taro', 'name:', 'value-missing'],
    [
      'photos that the page has not',
      'name: Phì Nhừ taro',
      'name: Phì Nhừ taro\nphotos: [Taro]',
      'translation-list-differs',
      'photos:',
    ],
    ['raw HTML', 'Taro from', '<i>Taro</i> from', 'html-in-body'],
    ['a colon in the summary', 'summary: Taro grown', 'summary: Taro: grown', 'yaml-colon'],
  ]),
] as const;
