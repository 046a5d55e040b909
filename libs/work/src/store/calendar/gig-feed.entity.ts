import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The address of the calendar of somebody's gigs. Of its secret only the hash is kept; renewed, the serial goes up and the address before is dead. */
@Entity({ schema: 'work', name: 'gig_feed' })
@Index('gig_feed_by_code', ['communityId', 'codeHash'], { unique: true })
export class GigFeedEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'integer' }) serial: number;
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
}
