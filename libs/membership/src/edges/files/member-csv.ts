import { encodeCsv, lossNote } from '@enishi/japan';
import type { CsvCell, CsvEncoding, UnmappableCharacter } from '@enishi/japan';
import type { Locale } from '@enishi/kernel';
import type { ExportBatch } from '../../actions/export-members.ts';
import { fileHeader, fileRow } from '../../domain/member-words.ts';
import type { PageKey } from '../../domain/page-key.ts';

/** Reads the batch after a key, the first one after null. */
export type ReadBatch = (after: PageKey | null) => Promise<ExportBatch>;

/** Bytes of the byte order mark, which only the file's beginning may carry. */
const markBytes = 3;

/**
 * The file in pieces: header, members, and where the encoding could not write a character a last line that says which.
 */
export async function* csvOf(
  read: ReadBatch,
  { encoding, locale }: { encoding: CsvEncoding; locale: Locale },
): AsyncGenerator<Buffer> {
  const lost: UnmappableCharacter[] = [];
  let rows = 0;
  const write = (cells: readonly (readonly CsvCell[])[]): Buffer => {
    const { bytes, unmappable } = encodeCsv(cells, encoding);
    lost.push(...unmappable.map((each) => ({ ...each, row: each.row + rows })));
    const begins = rows === 0;
    rows += cells.length;
    return begins || encoding !== 'utf8-bom' ? bytes : bytes.subarray(markBytes);
  };
  yield write([fileHeader(locale)]);
  for (let after: PageKey | null = null, more = true; more;) {
    const batch: ExportBatch = await read(after);
    if (batch.members.length > 0) yield write(batch.members.map((member) => fileRow(member, locale)));
    after = batch.next;
    more = after !== null;
  }
  const note = lossNote(lost, fileHeader(locale), locale);
  if (note) yield write([[note]]);
}
