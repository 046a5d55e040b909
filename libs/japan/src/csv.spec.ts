import iconv from 'iconv-lite';
import { encodeCsv } from './csv.ts';

const utf8 = (cells: readonly (string | number | null)[]): string =>
  encodeCsv([cells], 'utf8-bom').bytes.toString('utf8').slice(1);

describe('encodeCsv', () => {
  it('begins with a byte order mark and ends lines with CRLF', () => {
    const { bytes, unmappable } = encodeCsv(
      [
        ['会員番号', '氏名'],
        ['D-2026-000001', '𠮷田　花子'],
      ],
      'utf8-bom',
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toBe('\ufeff会員番号,氏名\r\nD-2026-000001,𠮷田　花子\r\n');
    expect(unmappable).toEqual([]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+81901234', "'+81901234"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
  ])('does not let %j run as a formula', (cell, written) => expect(utf8([cell])).toBe(`${written}\r\n`));

  it('leaves numbers, leading zeros and empty cells as they are', () => {
    expect(utf8([-1100, '0154', null, ''])).toBe('-1100,0154,,\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(utf8(['a,b', 'say "hi"', 'two\nlines'])).toBe('"a,b","say ""hi""","two\nlines"\r\n');
  });

  it('writes 髙 and ㈱ in CP932, replaces 𠮷 by 〓 and says where', () => {
    const { bytes, unmappable } = encodeCsv([['氏名'], ['髙橋 ㈱'], ['𠮷田é']], 'cp932');
    expect(iconv.decode(bytes, 'cp932')).toBe('氏名\r\n髙橋 ㈱\r\n〓田〓\r\n');
    expect(unmappable).toEqual([
      { row: 3, column: 1, character: '𠮷' },
      { row: 3, column: 1, character: 'é' },
    ]);
  });

  it('knows the twins of wave dash, minus and yen', () => {
    expect(iconv.decode(encodeCsv([['10〜12 −3 ¥5']], 'cp932').bytes, 'cp932')).toBe('10～12 －3 ￥5\r\n');
  });

  it('drops a shape selector but keeps its character, and reports it', () => {
    const { bytes, unmappable } = encodeCsv([['葛\u{e0100}城']], 'cp932');
    expect(iconv.decode(bytes, 'cp932')).toBe('葛城\r\n');
    expect(unmappable).toHaveLength(1);
  });
});
