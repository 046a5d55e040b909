import { encodeCsv } from '@enishi/japan';
import type { CsvCell, UnmappableCharacter } from '@enishi/japan';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { accountingSoftware } from '../domain/journals/accounting-software.ts';
import type { SoftwareCode } from '../domain/journals/accounting-software.ts';
import { journalLines } from '../domain/journals/journal-entry-lines.ts';
import { journalRows } from '../domain/journals/journal-rows.ts';
import { wordBook } from '../domain/journals/journal-words.ts';
import type { SavedWord } from '../domain/journals/journal-words.ts';
import { JournalFileStore } from '../store/journal-file.store.ts';
import type { EntryOfMonth, JournalKey, JournalTotals } from '../store/journal-file.store.ts';

/** Which month, for which program. */
export type JournalAsk = { readonly month: TokyoMonth; readonly software: SoftwareCode };

/** Where a batch ended, and the number of its last entry. */
export type JournalPlace = JournalKey & { readonly number: number };

/** Rows of a file, whole entries only, and where to go on; null at the end. */
export type JournalBatch = { readonly rows: CsvCell[][]; readonly next: JournalPlace | null };

/** What a file will hold, before it is fetched. */
export type JournalPreview = JournalTotals & {
  readonly rows: CsvCell[][];
  /** What the program's encoding cannot write, with its row. */
  readonly lost: readonly UnmappableCharacter[];
};

const entriesShown = 12;
const entriesInBatch = 1_000;

/** Hands out the journal of a month (仕訳の書き出し) in the rows of an accountant's program. */
@Injectable()
export class ReadJournal {
  constructor(private readonly journal: JournalFileStore) {}

  /** The first entries and the sums of a month. Four statements; more only where a character would be lost. */
  async preview(tx: Tx, ask: JournalAsk): Promise<JournalPreview> {
    const { rows } = await this.batch(tx, ask, null, entriesShown);
    const totals = await this.journal.totals(tx, ask.month);
    return { ...totals, rows, lost: await this.lost(tx, ask) };
  }

  /** The rows after a place, the first ones after null. */
  async batch(
    tx: Tx,
    { month, software }: JournalAsk,
    after: JournalPlace | null,
    limit = entriesInBatch,
  ): Promise<JournalBatch> {
    const words = wordBook(software, await this.journal.words(tx, software));
    const entries = await this.journal.entries(tx, month, after, limit);
    const before = after?.number ?? 0;
    const rows = entries.flatMap((entry, index) =>
      journalRows[software](
        {
          number: before + index + 1,
          day: entry.day,
          description: describedWithDay(entry),
          lines: journalLines(entry.lines, entry.happenedOn ?? entry.day),
        },
        words,
      ),
    );
    const last = entries.length === limit ? entries.at(-1) : undefined;
    return { rows, next: last ? { day: last.day, id: last.id, number: before + limit } : null };
  }

  /** Texts are looked at once each; the month is walked only where one of them would lose a character. */
  private async lost(tx: Tx, ask: JournalAsk): Promise<readonly UnmappableCharacter[]> {
    const { encoding, hasHeader } = accountingSoftware[ask.software];
    if (encoding !== 'cp932') return [];
    const texts = [
      ...(await this.journal.descriptions(tx, ask.month)),
      ...(await this.journal.words(tx, ask.software)).flatMap(textsOf),
    ];
    const lostIn = (rows: readonly (readonly CsvCell[])[]) => encodeCsv(rows, encoding).unmappable;
    if (lostIn(texts.map((text) => [text])).length === 0) return [];
    const lost: UnmappableCharacter[] = [];
    let rows = hasHeader ? 1 : 0;
    for (let after: JournalPlace | null = null, more = true; more;) {
      const batch: JournalBatch = await this.batch(tx, ask, after);
      for (const each of lostIn(batch.rows)) lost.push({ ...each, row: each.row + rows });
      rows += batch.rows.length;
      after = batch.next;
      more = after !== null;
    }
    return lost;
  }
}

/** What happened in a month that was closed already says on which day. */
const describedWithDay = ({ description, happenedOn }: EntryOfMonth): string =>
  happenedOn ? `${description}（発生日 ${happenedOn}）` : description;

const textsOf = ({ name, sub, taxName }: SavedWord): string[] => [name, sub, taxName];
