import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ScoutState } from '../domain/scout.ts';

/** A company asked somebody, whose shared card it had seen, to talk (話を聞きたい). It shows the company nothing before the person accepts. */
@Entity({ schema: 'talent', name: 'scout' })
@Check('scout_ends', `(state = 'asked') = (ended_at is null)`)
@Check('scout_consent', `(state = 'accepted') = (consent_id is not null)`)
@Index('scout_one_open', ['communityId', 'companyId', 'memberId'], {
  unique: true,
  where: `state = 'asked'`,
})
@Index('scout_of_member', ['communityId', 'memberId', 'askedAt', 'id'])
@Index('scout_of_company', ['communityId', 'companyId', 'askedAt', 'id'])
@Index('scout_open', ['communityId', 'answerBy'], { where: `state = 'asked'` })
export class ScoutEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that was asked, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** As it was called then. */
  @Column({ name: 'company_name', type: 'text' }) companyName: string;
  /** The consent under which the company had seen the card. */
  @Column({ name: 'card_id', type: 'uuid' }) cardId: string;
  @Column({ type: 'text' }) why: string;
  @Column({ type: 'text' }) state: ScoutState;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** The first instant at which it cannot be answered any more. */
  @Column({ name: 'answer_by', type: 'timestamptz' }) answerBy: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  /** The interest card that the person gave by accepting. */
  @Column({ name: 'consent_id', type: 'uuid', nullable: true }) consentId: string | null;
}
