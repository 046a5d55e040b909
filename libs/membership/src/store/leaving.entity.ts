import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { LeavingReason, LeavingState } from '../domain/leaving.ts';

/** A person's wish to leave, kept before Stripe is asked, and what became of it. */
@Entity({ schema: 'membership', name: 'leaving' })
@Index('leaving_one_open', ['communityId', 'memberId'], { unique: true, where: `state = 'requested'` })
export class LeavingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'text' }) state: LeavingState;
  @Column({ name: 'reason_key', type: 'text', nullable: true }) reasonKey: LeavingReason | null;
  /** As typed; removed when the person is erased. */
  @Column({ type: 'text', nullable: true }) remark: string | null;
  /** Last usable day; null where the membership ends as soon as Stripe has confirmed that nothing charges any more. */
  @Column({ name: 'last_day', type: 'date', nullable: true }) lastDay: TokyoDate | null;
  /** Whom at the desk it was asked through; null where the person did it. */
  @Column({ type: 'text', nullable: true }) actor: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
