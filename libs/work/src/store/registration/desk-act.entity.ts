import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CallResult, DeskAct } from '../../domain/registration/registration.ts';

/** What somebody did at a desk, or on behalf of a person: append-only (a trigger), but for what was noted of a person, which goes with them. */
@Entity({ schema: 'work', name: 'desk_act' })
@Index('desk_act_of_desk', ['communityId', 'deskId', 'at', 'id'])
@Index('desk_act_of_person', ['communityId', 'registrationId', 'at', 'id'])
export class DeskActEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'desk_id', type: 'uuid', nullable: true }) deskId: string | null;
  /** Who of the partner did it; null where the secretariat or the person did. */
  @Column({ name: 'clerk_id', type: 'uuid', nullable: true }) clerkId: string | null;
  /** Who of the secretariat did it. */
  @Column({ name: 'account_id', type: 'uuid', nullable: true }) accountId: string | null;
  @Column({ name: 'registration_id', type: 'uuid', nullable: true }) registrationId: string | null;
  @Column({ type: 'text' }) act: DeskAct;
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'timestamptz' }) at: Date;
}

/** A call about a gig, and what came of it. */
@Entity({ schema: 'work', name: 'gig_call' })
@Index('gig_call_of_person', ['communityId', 'registrationId', 'calledAt', 'id'])
export class GigCallEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'registration_id', type: 'uuid' }) registrationId: string;
  /** Null where it was about no gig in particular. */
  @Column({ name: 'gig_id', type: 'uuid', nullable: true }) gigId: string | null;
  @Column({ type: 'text' }) result: CallResult;
  @Column({ name: 'called_by', type: 'uuid' }) calledBy: string;
  @Column({ name: 'called_at', type: 'timestamptz' }) calledAt: Date;
}
