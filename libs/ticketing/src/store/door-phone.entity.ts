import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A phone at the door of one date of an event. Of link and token only hashes are kept. */
@Entity({ schema: 'ticketing', name: 'door_phone' })
@Index('door_phone_of_event', ['communityId', 'eventId', 'madeAt', 'id'])
@Index('door_phone_link', ['communityId', 'linkHash'], { unique: true })
@Index('door_phone_token', ['communityId', 'tokenHash'], { unique: true })
export class DoorPhoneEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  /** Of a course: at the door of one of its sessions. */
  @Column({ name: 'session_id', type: 'uuid', nullable: true }) sessionId: string | null;
  /** Who stands there with it, as the secretariat wrote it. */
  @Column({ type: 'text' }) label: string;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_role', type: 'text' }) madeRole: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column('bytea', { name: 'link_hash' }) linkHash: Buffer;
  @Column('bytea', { name: 'token_hash', nullable: true }) tokenHash: Buffer | null;
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true }) openedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** Null where the phone itself did. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
}
