import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Interest, TokyoDate } from '@enishi/kernel';
import type { GuardianState } from '../domain/guardian-rule.ts';

/** A person as a member of one community. The number stays through every change of plan and through leaving. */
@Entity({ schema: 'membership', name: 'member' })
@Unique('member_account_unique', ['communityId', 'accountId'])
@Unique('member_number_unique', ['communityId', 'number'])
@Index('member_by_joining', ['communityId', 'joinedOn', 'id'])
@Index('member_merged', ['communityId', 'mergedInto'], { where: 'merged_into is not null' })
export class MemberEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ type: 'text' }) number: string;
  /** Of the member card; goes up when it is renewed, and earlier ones are dead. */
  @Column({ name: 'card_serial', type: 'smallint', default: 1 }) cardSerial: number;
  @Column({ name: 'family_name', type: 'text' }) familyName: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'family_kana', type: 'text' }) familyKana: string;
  @Column({ name: 'given_kana', type: 'text' }) givenKana: string;
  /** Copy of the account's address at the last change, so that the desk needs no look into accounts. */
  @Column({ type: 'text' }) email: string;
  @Column({ name: 'birth_date', type: 'date' }) birthDate: TokyoDate;
  /** The first day on which the person is no confirmed student any more; null where that was never confirmed. */
  @Column({ name: 'student_until', type: 'date', nullable: true }) studentUntil: TokyoDate | null;
  @Column({ type: 'text' }) prefecture: string;
  /** Where they said in which municipality they live: its code, or that of their prefecture for one that is not of the community; null where they did not. */
  @Column({ type: 'text', nullable: true }) municipality: string | null;
  @Column({ type: 'text' }) tie: string;
  @Column({ name: 'guardian_state', type: 'text' }) guardianState: GuardianState;
  @Column({ name: 'guardian_email', type: 'text', nullable: true }) guardianEmail: string | null;
  /** Whether the guardian was asked about a paid plan too; counts once they have agreed. */
  @Column({ name: 'guardian_covers_paid', type: 'boolean' }) guardianCoversPaid: boolean;
  /** The paid plan that the person came for, so that the screen goes on to it after joining. */
  @Column({ name: 'wished_plan_key', type: 'text', nullable: true }) wishedPlanKey: string | null;
  @Column({ type: 'boolean' }) newsletter: boolean;
  @Column({ type: 'text', array: true, default: '{}' }) interests: Interest[];
  @Column({ type: 'text' }) locale: 'ja' | 'en';
  /** Brought over from elsewhere and has not yet agreed to the terms; until then nobody acts as this member. */
  @Column({ name: 'awaits_agreement', type: 'boolean', default: false }) awaitsAgreement: boolean;
  @Column({ name: 'joined_on', type: 'date' }) joinedOn: TokyoDate;
  @Column({ name: 'left_on', type: 'date', nullable: true }) leftOn: TokyoDate | null;
  /** When the person behind the number was erased; then nothing here names anybody. */
  @Column({ name: 'erased_on', type: 'date', nullable: true }) erasedOn: TokyoDate | null;
  /** The member that this entry was a double of; it keeps its papers and its number, and its sign-in opens that member. */
  @Column({ name: 'merged_into', type: 'uuid', nullable: true }) mergedInto: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
