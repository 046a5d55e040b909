import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CancelReason } from '../domain/cancel-reason.ts';

/** That a member cancelled a plan, and what they said about it. Taking it back does not remove it: it was said. */
@Entity({ schema: 'membership', name: 'cancellation' })
@Index('cancellation_by_member', ['communityId', 'memberId', 'askedAt'])
export class CancellationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ name: 'reason_key', type: 'text', nullable: true }) reasonKey: CancelReason | null;
  /** As typed; removed when the person is erased. */
  @Column({ type: 'text', nullable: true }) remark: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
}
