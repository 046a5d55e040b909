import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One place of a set. It is free while it has no ticket and no hold that still runs (`held_until` is compared with the time, so that
 * a hold ends without anybody ending it). A retired one is not given out again: neither now nor when its ticket or hold comes back.
 */
@Entity({ schema: 'ticketing', name: 'place' })
@Index('place_free', ['quotaId', 'id'], { where: 'ticket_id is null and retired_at is null' })
@Index('place_by_hold', ['holdId'], { where: 'hold_id is not null and ticket_id is null' })
@Index('place_of_ticket', ['communityId', 'ticketId', 'quotaId'], {
  unique: true,
  where: 'ticket_id is not null',
})
@Index('place_by_quota', ['quotaId'])
export class PlaceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'quota_id', type: 'uuid' }) quotaId: string;
  @Column({ name: 'hold_id', type: 'uuid', nullable: true }) holdId: string | null;
  @Column({ name: 'held_until', type: 'timestamptz', nullable: true }) heldUntil: Date | null;
  @Column({ name: 'ticket_id', type: 'uuid', nullable: true }) ticketId: string | null;
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true }) retiredAt: Date | null;
}
