import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { ApplicationEnder, ApplicationState, Stay } from '../../domain/postings/application.ts';

/** Somebody applied for a posting: their consent that this company sees them for this purpose, in the words that they agreed to, and how far it is. */
@Entity({ schema: 'work', name: 'application' })
@Index('application_once', ['communityId', 'postingId', 'memberId'], {
  unique: true,
  where: `state <> 'withdrawn'`,
})
@Index('application_of_posting', ['communityId', 'postingId', 'appliedAt', 'id'])
@Index('application_of_member', ['communityId', 'memberId', 'appliedAt', 'id'])
export class ApplicationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'posting_id', type: 'uuid' }) postingId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that applied, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  /** Null once it is forgotten: with a withdrawal, an erasure, and half a year after a no. */
  @Column({ type: 'text', nullable: true }) message: string | null;
  @Column({ name: 'wording_version', type: 'smallint' }) wordingVersion: number;
  /** Word for word as it stood beside the tick, in the language of the page. */
  @Column({ type: 'text' }) wording: string;
  @Column({ type: 'text' }) locale: Locale;
  /** By which the company may see the mail address, word for word, and since when; null while it may not. */
  @Column({ name: 'email_wording', type: 'text', nullable: true }) emailWording: string | null;
  @Column({ name: 'email_agreed_at', type: 'timestamptz', nullable: true }) emailAgreedAt: Date | null;
  @Column({ name: 'applied_at', type: 'timestamptz' }) appliedAt: Date;
  @Column({ type: 'text' }) state: ApplicationState;
  @Column({ type: 'text', nullable: true }) ender: ApplicationEnder | null;
  /** What the company wrote to the person with a no. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
  @Column({ name: 'hired_on', type: 'date', nullable: true }) hiredOn: TokyoDate | null;
  @Column({ name: 'stay_6', type: 'text', nullable: true }) stay6: Stay | null;
  @Column({ name: 'stay_12', type: 'text', nullable: true }) stay12: Stay | null;
  /** For which month the company was asked last. */
  @Column({ name: 'stay_asked', type: 'smallint', nullable: true }) stayAsked: number | null;
}
