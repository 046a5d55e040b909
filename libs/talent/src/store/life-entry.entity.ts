import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { LifeEntryKind } from '../domain/life-entry.ts';

/** A part that somebody had in the region, as the secretariat wrote it into their life-line; the person reads it and may say what is wrong. It goes with them. */
@Entity({ schema: 'talent', name: 'life_entry' })
@Index('life_entry_of_member', ['communityId', 'memberId', 'startsOn', 'id'])
@Index('life_entry_contested', ['communityId', 'objectedAt'], {
  where: 'objected_at is not null and answered_at is null',
})
export class LifeEntryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register of which it was written, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ type: 'text' }) kind: LifeEntryKind;
  @Column({ type: 'text' }) what: string;
  @Column({ name: 'starts_on', type: 'date' }) startsOn: TokyoDate;
  /** Null while it goes on. */
  @Column({ name: 'ends_on', type: 'date', nullable: true }) endsOn: TokyoDate | null;
  @Column({ type: 'text', nullable: true }) note: string | null;
  /** The account at the desk that wrote it, and that wrote it last. */
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy: string;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
  /** What the person says is wrong with it; null where nothing was said. */
  @Column({ type: 'text', nullable: true }) objection: string | null;
  @Column({ name: 'objected_at', type: 'timestamptz', nullable: true }) objectedAt: Date | null;
  /** What the secretariat answered; null while it has not. */
  @Column({ type: 'text', nullable: true }) answer: string | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
}
