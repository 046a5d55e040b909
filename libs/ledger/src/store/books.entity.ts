import type { TokyoDate, TokyoMonth } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The books of a community: entries are dated on `openFrom` or later; on any day while it is null. */
@Entity({ schema: 'ledger', name: 'books' })
export class BooksEntity {
  @PrimaryColumn('uuid', { name: 'community_id' }) communityId: string;
  @Column('date', { name: 'open_from', nullable: true }) openFrom: TokyoDate | null;
}

/** A month was closed, or reopened for a reason; written once. */
@Entity({ schema: 'ledger', name: 'month_turn' })
@Index('month_turn_latest', ['communityId', 'turnedAt'])
@Check('month_turn_reason', `kind in ('closed', 'reopened') and (kind = 'closed') = (reason is null)`)
export class MonthTurnEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text') month: TokyoMonth;
  @Column('text') kind: 'closed' | 'reopened';
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'turned_by' }) turnedBy: string;
  @Column('timestamptz', { name: 'turned_at' }) turnedAt: Date;
}
