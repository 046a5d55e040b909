import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A wave of mails about a gig: when it is due, and once it was sent how many were told. */
@Entity({ schema: 'work', name: 'gig_wave' })
@Index('gig_wave_waiting', ['communityId', 'dueAt'], { where: 'sent_at is null' })
export class GigWaveEntity {
  @PrimaryColumn({ name: 'gig_id', type: 'uuid' }) gigId: string;
  /** From 1 on. */
  @PrimaryColumn({ type: 'smallint' }) number: number;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'due_at', type: 'timestamptz' }) dueAt: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  @Column({ type: 'smallint', default: 0 }) told: number;
}
