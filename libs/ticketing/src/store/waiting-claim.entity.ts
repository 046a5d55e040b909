import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many places of a set an entry of the waiting list would need, and until when its list is served. It counts while the entry waits. */
@Entity({ schema: 'ticketing', name: 'waiting_claim' })
@Index('waiting_claim_by_quota', ['quotaId'])
export class WaitingClaimEntity {
  @PrimaryColumn({ name: 'entry_id', type: 'uuid' }) entryId: string;
  @PrimaryColumn({ name: 'quota_id', type: 'uuid' }) quotaId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'smallint' }) count: number;
  @Column({ type: 'timestamptz' }) until: Date;
}
