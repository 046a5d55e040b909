import type { TokyoDate } from '@enishi/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import type { AccountCode } from '../domain/account.ts';
import type { RevenueStream } from '../domain/revenue-stream.ts';
import { JournalEntryEntity } from './journal-entry.entity.ts';
import { bigintYen } from './yen-column.ts';

/** One line of an entry: debit positive, credit negative. Day and stream repeat the entry's, so that sums need no join. */
@Entity({ schema: 'ledger', name: 'posting' })
@Index('posting_figures', ['communityId', 'occurredOn', 'account', 'stream', 'amount'])
@Check('posting_moves_something', 'amount <> 0')
export class PostingEntity {
  @ForeignKey(() => JournalEntryEntity, { name: 'posting_entry' })
  @PrimaryColumn('uuid', { name: 'entry_id' })
  entryId: string;

  @PrimaryColumn('smallint') line: number;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text') account: AccountCode;
  @Column('bigint', { transformer: bigintYen }) amount: number;
  @Column('date', { name: 'occurred_on' }) occurredOn: TokyoDate;
  @Column('text', { nullable: true }) stream: RevenueStream | null;
}
