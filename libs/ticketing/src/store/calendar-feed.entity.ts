import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The address of somebody's own calendar. Of its secret only the hash is kept; renewed, the serial goes up and the address before is dead. */
@Entity({ schema: 'ticketing', name: 'calendar_feed' })
@Index('calendar_feed_by_code', ['communityId', 'codeHash'], { unique: true })
export class CalendarFeedEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'integer' }) serial: number;
  @Column({ name: 'code_hash', type: 'bytea' }) codeHash: Buffer;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
}
