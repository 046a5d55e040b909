import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AgeCertificate, GuardianKind } from '../../domain/minors/minor-papers.ts';

/** That proof of age and a guardian's consent of somebody under age were seen, when and by whom; neither a copy nor a number of them. */
@Entity({ schema: 'work', name: 'minor_papers' })
@Index('minor_papers_once', ['communityId', 'giverId'], {
  unique: true,
  where: 'ended_at is null',
})
@Index('minor_papers_of_member', ['communityId', 'memberId', 'seenAt', 'id'])
export class MinorPapersEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register for which they were seen, to which they return when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  /** The day of birth that the certificate proved. */
  @Column({ type: 'date' }) born: TokyoDate;
  @Column({ type: 'text' }) certificate: AgeCertificate;
  @Column({ type: 'text' }) guardian: GuardianKind;
  /** Of the guardian's consent. */
  @Column({ name: 'signed_on', type: 'date' }) signedOn: TokyoDate;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt: Date;
  /** Who of the secretariat saw them; null where a clerk of a registration desk did. */
  @Column({ name: 'seen_by', type: 'uuid', nullable: true }) seenBy: string | null;
  @Column({ name: 'clerk_id', type: 'uuid', nullable: true }) clerkId: string | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
}
