import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RegistrationState, RegistrationStep } from '../../domain/registration/registration.ts';

/** Somebody who was registered at a desk; without a name until they are in the register. */
@Entity({ schema: 'work', name: 'registration' })
@Index('registration_of_desk', ['communityId', 'deskId', 'begunAt', 'id'])
@Index('registration_of_member', ['communityId', 'giverId'], { unique: true, where: 'giver_id is not null' })
@Index('registration_by_member', ['communityId', 'memberId'])
@Index('registration_claim', ['communityId', 'claimHash'], { unique: true })
export class RegistrationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId: string;
  @Column({ name: 'clerk_id', type: 'uuid' }) clerkId: string;
  @Column({ type: 'text' }) state: RegistrationState;
  /** Null before the person is entered, and once they were erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that was made, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text', nullable: true }) telephone: string | null;
  @Column({ name: 'begun_at', type: 'timestamptz' }) begunAt: Date;
  @Column({ name: 'entered_at', type: 'timestamptz', nullable: true }) enteredAt: Date | null;
  /** Of the code on the sheet that was printed last. */
  @Column('bytea', { name: 'claim_hash', nullable: true }) claimHash: Buffer | null;
  /** How many sheets were printed; each makes the earlier ones worthless. */
  @Column({ type: 'smallint' }) printed: number;
  @Column({ name: 'printed_at', type: 'timestamptz', nullable: true }) printedAt: Date | null;
  @Column({ name: 'claimed_at', type: 'timestamptz', nullable: true }) claimedAt: Date | null;
  /** Since when the secretariat cannot reach the person; null where it can. */
  @Column({ name: 'out_since', type: 'timestamptz', nullable: true }) outSince: Date | null;
  @Column({ name: 'out_reason', type: 'text', nullable: true }) outReason: string | null;
}

/** One step that was done, when and by whom: written once. */
@Entity({ schema: 'work', name: 'registration_step' })
export class RegistrationStepEntity {
  @PrimaryColumn({ name: 'registration_id', type: 'uuid' }) registrationId: string;
  @PrimaryColumn({ type: 'text' }) step: RegistrationStep;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'clerk_id', type: 'uuid' }) clerkId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** The kind of document, or how it was introduced. */
  @Column({ type: 'text', nullable: true }) detail: string | null;
}

/** Whom of the family the secretariat may call where the person cannot be reached, with the words that were agreed to. */
@Entity({ schema: 'work', name: 'family_contact' })
export class FamilyContactEntity {
  @PrimaryColumn({ name: 'registration_id', type: 'uuid' }) registrationId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) telephone: string;
  @Column({ type: 'text' }) relation: string;
  @Column({ type: 'text' }) wording: string;
  @Column({ type: 'text' }) witness: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
}
