import { encodeCsv } from '@enishi/japan';
import type { CsvCell } from '@enishi/japan';

import type { JournalBatch, JournalPlace } from '../../actions/read-journal.ts';
import { accountingSoftware } from '../../domain/journals/accounting-software.ts';
import type { SoftwareCode } from '../../domain/journals/accounting-software.ts';

/** Bytes of the byte order mark, which only the file's beginning may carry. */
const markBytes = 3;

/** The file in pieces, batch by batch: nothing but rows, because the programs read every line of it. */
export async function* journalCsv(
  software: SoftwareCode,
  read: (after: JournalPlace | null) => Promise<JournalBatch>,
): AsyncGenerator<Buffer> {
  const { encoding, hasHeader, columns } = accountingSoftware[software];
  let begins = true;
  const write = (rows: readonly (readonly CsvCell[])[]): Buffer => {
    const { bytes } = encodeCsv(rows, encoding);
    const piece = begins || encoding !== 'utf8-bom' ? bytes : bytes.subarray(markBytes);
    begins = false;
    return piece;
  };
  if (hasHeader) yield write([columns]);
  for (let after: JournalPlace | null = null, more = true; more;) {
    const batch: JournalBatch = await read(after);
    if (batch.rows.length > 0) yield write(batch.rows);
    after = batch.next;
    more = after !== null;
  }
}
