import { Refusal, ok, refused } from '@enishi/kernel';
import type { Locale, Result } from '@enishi/kernel';
import type { CsvEncoding, UnmappableCharacter } from './csv.ts';

/** Which encoding a file was asked for in; UTF-8 where nothing was said. Refusal ENCODING_UNKNOWN. */
export function readCsvEncoding(asked: string | undefined): Result<CsvEncoding> {
  if (asked === undefined || asked === 'utf8-bom') return ok('utf8-bom');
  return asked === 'cp932' ? ok('cp932') : refused(new Refusal('invalid', 'ENCODING_UNKNOWN'));
}

/** The type of a file in an encoding, for the header of an answer. */
export const csvContentType = (encoding: CsvEncoding): string =>
  `text/csv; charset=${encoding === 'cp932' ? 'Shift_JIS' : 'utf-8'}`;

/** Most lost characters that are named one by one. */
const mostNamed = 20;

/** The last line of a file in which characters had to be replaced, by the titles of its columns; null when none were. */
export function lossNote(
  lost: readonly UnmappableCharacter[],
  titles: readonly string[],
  locale: Locale,
): string | null {
  if (lost.length === 0) return null;
  const named = lost.slice(0, mostNamed).map(({ row, column, character }) => {
    const title = titles[column - 1] ?? String(column);
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`;
    return locale === 'ja' ? `${row}行目 ${title}（${code}）` : `row ${row} ${title} (${code})`;
  });
  const more = lost.length > mostNamed ? ` +${lost.length - mostNamed}` : '';
  return locale === 'ja'
    ? `※ この文字コードで表せない文字を〓に置き換えました: ${named.join('、')}${more}`
    : `Note: characters that this encoding cannot write were replaced by a geta mark: ${named.join(', ')}${more}`;
}
