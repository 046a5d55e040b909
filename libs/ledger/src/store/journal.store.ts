import { newId, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { together } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { AccountCode } from '../domain/account.ts';
import type { EntryDraft, EntryLine, SourceRef } from '../domain/entry-draft.ts';
import type { RevenueStream } from '../domain/revenue-stream.ts';
import { JournalEntryEntity } from './journal-entry.entity.ts';
import { PostingEntity } from './posting.entity.ts';

/** An entry as it stands in the books. */
export type StoredEntry = {
  id: string;
  source: SourceRef;
  kind: string;
  /** The day on which it happened, also where its month was closed before it was told. */
  occurredOn: TokyoDate;
  stream: RevenueStream | null;
  corrects: string | null;
  lines: EntryLine[];
};

/** Reads and writes the journal. There is nothing here that changes an entry. */
@Injectable()
export class JournalStore {
  /**
   * Writes entries with their lines in one statement. Entries whose (source, kind) is already in the books are left out,
   * also when another transaction writes them at this moment: then this waits for its end. True where written.
   */
  async append(tx: Tx, drafts: readonly EntryDraft[]): Promise<boolean[]> {
    return drafts.length === 0 ? [] : appended(tx, drafts);
  }

  /** The entry of a source and kind, or null. */
  async find(tx: Tx, source: SourceRef, kind: string): Promise<StoredEntry | null> {
    const entry = await tx.repo(JournalEntryEntity).findOneBy({
      communityId: tx.community,
      sourceType: source.type,
      sourceId: source.id,
      kind,
    });
    if (!entry) return null;
    const postings = await tx
      .repo(PostingEntity)
      .find({ where: { entryId: entry.id }, order: { line: 'ASC' } });
    const lines = postings.map(({ account, amount }) => ({ account, amount: yen(amount) }));
    const { id, stream, corrects } = entry;
    const occurredOn = entry.happenedOn ?? entry.occurredOn;
    return { id, source, kind, occurredOn, stream, corrects, lines };
  }

  /** What the refunds of an entry moved on an account, debit positive; refunds that failed are taken off again. */
  async refunded(tx: Tx, entryId: string, account: AccountCode): Promise<Yen> {
    const [row] = await tx.query<{ total: string }>(
      `with refund as (select id from ledger.journal_entry where corrects = $1 and kind = 'refund'),
            counted as (
              select id from refund
              union all
              select reversal.id from ledger.journal_entry reversal join refund on reversal.corrects = refund.id)
       select coalesce(sum(posting.amount), 0) as total
         from counted join ledger.posting posting on posting.entry_id = counted.id
        where posting.account = $2`,
      [entryId, account],
    );
    return yen(Number(row?.total ?? 0));
  }

  /** The payment that a refund took back: its source. */
  async correctedSource(tx: Tx, entry: StoredEntry): Promise<SourceRef | null> {
    if (!entry.corrects) return null;
    const payment = await tx.repo(JournalEntryEntity).findOneBy({ id: entry.corrects });
    return payment && { type: payment.sourceType, id: payment.sourceId };
  }
}

const appended = together(async (tx, given: readonly (readonly EntryDraft[])[]) => {
  const rows = given.flat().map((draft) => ({ id: newId(), draft }));
  const written = await tx.query<{ id: string }>(appendSql, [
    tx.community,
    tx.now,
    JSON.stringify(rows.map(({ id, draft }) => entryRow(id, draft))),
    JSON.stringify(
      rows.flatMap(({ id, draft }) =>
        draft.lines.map((line, index) => ({ entry: id, line: index + 1, ...line })),
      ),
    ),
  ]);
  const ids = new Set(written.map(({ id }) => id));
  const wasWritten = rows.map(({ id }) => ids.has(id)).values();
  return given.map((drafts) => drafts.map(() => wasWritten.next().value === true));
});

function entryRow(id: string, draft: EntryDraft): Record<string, unknown> {
  return {
    id,
    source_type: draft.source.type,
    source_id: draft.source.id,
    kind: draft.kind,
    occurred_on: draft.occurredOn,
    stream: draft.stream,
    description: draft.description,
    subject_kind: draft.subject?.kind ?? null,
    subject_id: draft.subject?.id ?? null,
    corrects: draft.corrects ?? null,
    line_count: draft.lines.length,
  };
}

/**
 * The one statement that writes into the journal. It holds the community's row of `ledger.books` in share, and sees it as
 * it is after whoever closes a month: an entry of a closed month is dated on the first open day, its own day beside it.
 */
export const appendSql = `
  with begun as (
    insert into ledger.books (community_id)
    select $1::uuid where not exists (select from ledger.books where community_id = $1::uuid)
    on conflict do nothing
  ), open as (
    select open_from from ledger.books where community_id = $1::uuid for share
  ), given as (
    select * from jsonb_to_recordset($3::jsonb) as given (
      id uuid, source_type text, source_id text, kind text, occurred_on date, stream text, description text,
      subject_kind text, subject_id text, corrects uuid, line_count smallint)
  ), written as (
    insert into ledger.journal_entry
      (id, community_id, source_type, source_id, kind, occurred_on, stream, description, subject_kind, subject_id,
       corrects, line_count, posted_at, happened_on)
    select id, $1::uuid, source_type, source_id, kind, greatest(occurred_on, open_from), stream, description,
           subject_kind, subject_id, corrects, line_count, $2::timestamptz,
           case when occurred_on < open_from then occurred_on end
      from given left join open on true order by source_type, source_id, kind
    on conflict (community_id, source_type, source_id, kind) do nothing
    returning id, occurred_on, stream
  ), lines as (
    insert into ledger.posting (entry_id, line, community_id, account, amount, occurred_on, stream)
    select written.id, line.line, $1::uuid, line.account, line.amount, written.occurred_on, written.stream
      from jsonb_to_recordset($4::jsonb) as line (entry uuid, line smallint, account text, amount bigint)
      join written on written.id = line.entry
  )
  select id from written`;
