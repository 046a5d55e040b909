import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { encodeCsv } from './csv.ts';
import { readCsv } from './csv-reading.ts';

const rowsOf = (bytes: Buffer) => {
  const read = readCsv(bytes);
  if (!read.ok) throw read.refusal;
  return read.value;
};
const codeOf = (bytes: Buffer): string => {
  const read = readCsv(bytes);
  return read.ok ? 'read' : read.refusal.code;
};
const list = '氏名,メール\r\n髙橋　直樹,naoki@example.jp\r\n"佐藤, 花",hana@example.jp\r\n';

describe('reading CSV files', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf8-bom'],
    ['UTF-8 without', Buffer.from(list), 'utf8-bom'],
    ['Shift_JIS of Windows', iconv.encode(list, 'cp932'), 'cp932'],
  ])('reads %s alike', (_what, bytes, encoding) => {
    expect(rowsOf(bytes)).toEqual({
      encoding,
      rows: [
        ['氏名', 'メール'],
        ['髙橋　直樹', 'naoki@example.jp'],
        ['佐藤, 花', 'hana@example.jp'],
      ],
      lines: [1, 2, 3],
    });
  });

  it('reads tabs, leaves empty rows out, fills short rows up and keeps line ends inside quotes', () => {
    const { rows, lines } = rowsOf(Buffer.from('a\tb\tc\n\n1\t"2\n3"\n\t\t\n　4　\t5\t6\n'));
    expect(rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '2\n3', ''],
      ['4', '5', '6'],
    ]);
    expect(lines).toEqual([1, 4, 6]);
  });

  it.each([
    ['an Excel workbook', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'CSV_NO_TEXT'],
    ['UTF-16', iconv.encode('氏名,メール', 'utf16le'), 'CSV_NO_TEXT'],
    ['nothing', Buffer.from('\ufeff\r\n\r\n'), 'CSV_EMPTY'],
    ['a quotation mark left open', Buffer.from('a,b\n"1,2\n3,4\n'), 'CSV_BROKEN'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('reads what we write, in both encodings', () => {
    const cell = fc.constantFrom('山田', 'ﾊﾅｺ', 'a,b', '"', '=SUM(A1)', '-1', 'x y', '二行\n目', '0012');
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom('utf8-bom' as const, 'cp932' as const), (rows, encoding) => {
        expect(rowsOf(encodeCsv(rows, encoding).bytes).rows).toEqual(rows);
      }),
    );
  });
});
