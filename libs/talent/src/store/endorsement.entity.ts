import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { EndorsementState, EndorsementWord } from '../domain/endorsement.ts';
import type { EvidenceRole } from '../domain/evidence.ts';

/** A word of somebody (`endorserId`) about how a member worked, on an occasion that both shared. What is shown is a line of evidence besides. */
@Entity({ schema: 'talent', name: 'endorsement' })
@Index('endorsement_once', ['communityId', 'memberId', 'endorserId', 'skillId'], {
  unique: true,
  where: `state <> 'taken_back'`,
})
@Index('endorsement_of_endorser', ['communityId', 'endorserId'])
export class EndorsementEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register of which it was said, to which it returns when a merge is taken back; the same of whoever said it. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ name: 'endorser_id', type: 'uuid' }) endorserId: string;
  @Column({ name: 'endorser_giver_id', type: 'uuid' }) endorserGiverId: string;
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  /** The latest occasion that both shared by then, as it was called, with as what each took part. */
  @Column({ name: 'occasion_ref', type: 'uuid' }) occasionRef: string;
  @Column({ name: 'what_ja', type: 'text' }) whatJa: string;
  @Column({ name: 'what_en', type: 'text' }) whatEn: string;
  @Column({ name: 'occurred_on', type: 'date' }) occurredOn: TokyoDate;
  @Column({ type: 'text' }) role: EvidenceRole;
  @Column({ name: 'endorser_role', type: 'text' }) endorserRole: EvidenceRole;
  @Column({ type: 'text', array: true }) words: EndorsementWord[];
  @Column({ type: 'text', nullable: true }) text: string | null;
  /** Both belonged to one company by then, or had one family name. */
  @Column({ name: 'same_company', type: 'boolean' }) sameCompany: boolean;
  @Column({ name: 'same_family', type: 'boolean' }) sameFamily: boolean;
  @Column({ type: 'text' }) state: EndorsementState;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
  @Column({ name: 'turned_at', type: 'timestamptz', nullable: true }) turnedAt: Date | null;
}
