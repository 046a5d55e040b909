import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';

/** A desk of a partner. Of its link only the hash is kept. */
@Entity({ schema: 'work', name: 'registration_desk' })
@Index('registration_desk_link', ['communityId', 'linkHash'], { unique: true })
@Index('registration_desk_by_time', ['communityId', 'madeAt', 'id'])
export class RegistrationDeskEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) place: string;
  @Column({ name: 'last_day', type: 'date' }) lastDay: TokyoDate;
  @Column('bytea', { name: 'link_hash' }) linkHash: Buffer;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_role', type: 'text' }) madeRole: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
}

/** Somebody of the partner who stands at the desk; of their number only a keyed hash is kept. */
@Entity({ schema: 'work', name: 'desk_clerk' })
@Index('desk_clerk_of_desk', ['communityId', 'deskId', 'madeAt', 'id'])
export class DeskClerkEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId: string;
  @Column({ type: 'text' }) name: string;
  @Column('bytea', { name: 'pin_hash' }) pinHash: Buffer;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}

/** A clerk at work on the shared tablet, and whose registration it shows at the moment. */
@Entity({ schema: 'work', name: 'tablet' })
@Index('tablet_token', ['communityId', 'tokenHash'], { unique: true })
@Index('tablet_of_desk', ['communityId', 'deskId', 'openedAt', 'id'])
export class TabletEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId: string;
  @Column({ name: 'clerk_id', type: 'uuid' }) clerkId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'seen_at', type: 'timestamptz' }) seenAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** Null between two people. */
  @Column({ name: 'registration_id', type: 'uuid', nullable: true }) registrationId: string | null;
}
