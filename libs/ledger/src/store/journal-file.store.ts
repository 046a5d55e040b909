import { addDays, addMonths, firstDayOf, newId, yen } from '@enishi/kernel';
import type { TokyoDate, TokyoMonth, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { EntryLine } from '../domain/entry-draft.ts';
import type { SoftwareCode } from '../domain/journals/accounting-software.ts';
import type { SavedWord } from '../domain/journals/journal-words.ts';
import { JournalWordEntity } from './journal-word.entity.ts';

/** Where a batch ended: by day, ids breaking ties. */
export type JournalKey = { readonly day: TokyoDate; readonly id: string };

/** An entry of a month as it stands in the books. */
export type EntryOfMonth = JournalKey & {
  readonly description: string;
  /** The day on which it happened, where that month was closed already. */
  readonly happenedOn: TokyoDate | null;
  readonly lines: readonly EntryLine[];
};

/** What a month holds. */
export type JournalTotals = { readonly entries: number; readonly debit: Yen; readonly credit: Yen };

/** Reads the journal of a month for handing it out, and what things are called in it. */
@Injectable()
export class JournalFileStore {
  /** Entries of a month in order, at most `limit` after a key. */
  async entries(tx: Tx, month: TokyoMonth, after: JournalKey | null, limit: number): Promise<EntryOfMonth[]> {
    const rows = await tx.query<EntryOfMonth>(
      `select entry.id, entry.occurred_on::text as day, entry.happened_on::text as "happenedOn", entry.description,
              (select json_agg(json_build_object('account', line.account, 'amount', line.amount) order by line.line)
                 from ledger.posting line where line.entry_id = entry.id) as lines
         from ledger.journal_entry entry
        where entry.community_id = $1 and entry.occurred_on between $2 and $3
          and ($4::date is null or (entry.occurred_on, entry.id) > ($4::date, $5::uuid))
        order by entry.occurred_on, entry.id limit $6`,
      [tx.community, ...daysOf(month), after?.day ?? null, after?.id ?? null, limit],
    );
    return rows.map((row) => ({
      ...row,
      lines: row.lines.map(({ account, amount }) => ({ account, amount: yen(Number(amount)) })),
    }));
  }

  async totals(tx: Tx, month: TokyoMonth): Promise<JournalTotals> {
    const [row] = await tx.query<Record<keyof JournalTotals, string>>(
      `select count(distinct entry_id) as entries, coalesce(sum(amount) filter (where amount > 0), 0) as debit,
              coalesce(-sum(amount) filter (where amount < 0), 0) as credit
         from ledger.posting where community_id = $1 and occurred_on between $2 and $3`,
      [tx.community, ...daysOf(month)],
    );
    return {
      entries: Number(row?.entries ?? 0),
      debit: yen(Number(row?.debit ?? 0)),
      credit: yen(Number(row?.credit ?? 0)),
    };
  }

  /** Every text that entries of a month are described by, each once. */
  async descriptions(tx: Tx, month: TokyoMonth): Promise<string[]> {
    const rows = await tx.query<{ description: string }>(
      `select distinct description from ledger.journal_entry
        where community_id = $1 and occurred_on between $2 and $3`,
      [tx.community, ...daysOf(month)],
    );
    return rows.map(({ description }) => description);
  }

  /** What was ever set for a program, in the order in which it was set. */
  words(tx: Tx, software: SoftwareCode): Promise<SavedWord[]> {
    return tx.repo(JournalWordEntity).find({
      where: { communityId: tx.community, software },
      order: { savedAt: 'ASC', id: 'ASC' },
    });
  }

  async addWords(
    tx: Tx,
    software: SoftwareCode,
    words: readonly SavedWord[],
    savedBy: string,
  ): Promise<void> {
    const kept = { communityId: tx.community, software, savedBy, savedAt: tx.now };
    await tx.repo(JournalWordEntity).insert(words.map((word) => ({ ...word, ...kept, id: newId() })));
  }
}

const daysOf = (month: TokyoMonth): [TokyoDate, TokyoDate] => [
  firstDayOf(month),
  addDays(firstDayOf(addMonths(month, 1)), -1),
];
