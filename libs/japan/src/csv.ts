import iconv from 'iconv-lite';
import { stringify } from 'csv-stringify/sync';

/** Encodings Japanese spreadsheets open: UTF-8 with a byte order mark, or CP932 (Windows' Shift_JIS). */
export type CsvEncoding = 'utf8-bom' | 'cp932';

/** A cell; numbers are written as they are, null as an empty cell. */
export type CsvCell = string | number | null;

/** A character that CP932 cannot write, and where it stood (rows and columns from 1, the header being row 1). */
export type UnmappableCharacter = {
  readonly row: number;
  readonly column: number;
  readonly character: string;
};

/** A finished file, and what had to be replaced by 〓 in it. */
export type EncodedCsv = { readonly bytes: Buffer; readonly unmappable: readonly UnmappableCharacter[] };

/** Characters CP932 has under another code point with the same look and meaning. */
const cp932Twins: Record<string, string> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
};
const shapeSelector = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

/**
 * Rows as a CSV file with CRLF line ends. Text that a spreadsheet would run as a formula gets a leading apostrophe, leading
 * zeros and display text stay as they are. In CP932 unmappable characters become 〓 and are listed for the reader.
 */
export function encodeCsv(rows: readonly (readonly CsvCell[])[], encoding: CsvEncoding): EncodedCsv {
  const guarded = rows.map((row) => row.map(withoutFormula));
  if (encoding === 'utf8-bom')
    return { bytes: Buffer.from(`\ufeff${written(guarded)}`, 'utf8'), unmappable: [] };
  const unmappable: UnmappableCharacter[] = [];
  const mapped = guarded.map((cells, row) =>
    cells.map((cell, column) =>
      typeof cell === 'string' ? toCp932Text(cell, lost(row + 1, column + 1)) : cell,
    ),
  );
  return { bytes: iconv.encode(written(mapped), 'cp932'), unmappable };

  function lost(row: number, column: number): (character: string) => void {
    return (character) => unmappable.push({ row, column, character });
  }
}

function written(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as CsvCell[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

/** OWASP's list of starts that spreadsheets take for a formula, with the full-width ones Excel accepts in Japanese. */
function withoutFormula(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell;
}

function toCp932Text(text: string, lost: (character: string) => void): string {
  let result = '';
  for (const character of text) {
    const twin = cp932Twins[character] ?? character;
    if (isCp932(twin)) result += twin;
    else {
      lost(character);
      if (!shapeSelector.test(character)) result += '〓';
    }
  }
  return result;
}

function isCp932(character: string): boolean {
  return iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character;
}
