import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { CsvEncoding } from './csv.ts';

/** A file as it was read: its encoding, rows of equal length without those that are empty, and the line (from 1) on which each ends. */
export type ReadCsv = {
  readonly encoding: CsvEncoding;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

const archive = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * Reads a CSV or TSV file as people save it in Japan: UTF-8 with or without a byte order mark, or Windows' Shift_JIS (CP932);
 * separated by commas, tabs or semicolons, whichever the first line has most of. Cells are trimmed, short rows filled up.
 * Refusals: CSV_EMPTY, CSV_NO_TEXT (an Excel workbook, a picture, UTF-16), CSV_BROKEN (fact `line`: a quotation mark that never closes).
 */
export function readCsv(bytes: Buffer): Result<ReadCsv> {
  const no = (code: string, facts = {}): Result<ReadCsv> => refused(new Refusal('invalid', code, facts));
  if (bytes.subarray(0, 4).equals(archive) || bytes.includes(0)) return no('CSV_NO_TEXT');
  const { encoding, text } = readText(bytes);
  if (text.includes('\ufffd')) return no('CSV_NO_TEXT');
  try {
    const records = parse(text, {
      info: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    const rows = records.map(({ record }) => record);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length === 0) return no('CSV_EMPTY');
    const lines = records.map(({ info }) => info.lines);
    return ok({ encoding, lines, rows: rows.map((row) => filledUp(row, width)) });
  } catch (fault) {
    return no('CSV_BROKEN', { line: (fault as { lines?: number }).lines ?? 1 });
  }
}

/** A file's text: bytes that are no UTF-8 are taken for CP932: the two hardly ever read as each other once a file holds Japanese. */
export function readText(bytes: Buffer): { encoding: CsvEncoding; text: string } {
  try {
    return { encoding: 'utf8-bom', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'cp932', text: iconv.decode(bytes, 'cp932') };
  }
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const times = (separator: string): number => first.split(separator).length;
  return [',', '\t', ';'].reduce((best, each) => (times(each) > times(best) ? each : best));
}

/** A formula's guard that a spreadsheet's export put before a cell is taken off again, as are blanks of full width. */
function filledUp(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_none, at) =>
    (row[at] ?? '').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '').replace(/^'(?=[=+\-@])/, ''),
  );
}
