import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CardRecipient } from '../domain/card-recipient.ts';
import type { Item, Purpose } from '../domain/consent.ts';
import type { ReadingReason } from '../domain/talent-record.ts';

/** As one of which companies a company could look: by the choice that the person made. */
export type ReadingGround = Pick<CardRecipient, 'kind' | 'name'>;

/**
 * Record of one reading: who saw what of whom, under which consent, when. By a company it is the record of a disclosure to a third party
 * (第三者提供の記録, 個人情報保護法29条); readings of the secretariat are kept as it is, with why it looked. Written in
 * the transaction that shows it; never changed, and not deleted before three years are over (a trigger holds both).
 */
@Entity({ schema: 'talent', name: 'provision' })
@Index('provision_of_consent', ['communityId', 'consentId', 'providedAt', 'id'])
@Index('provision_by_age', ['communityId', 'providedAt'])
export class ProvisionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'consent_id', type: 'uuid' }) consentId: string;
  /** The entry of the register that was shown; after an erasure it names nobody. */
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'recipient_id', type: 'uuid' }) recipientId: string;
  /** As the recipient was called then. */
  @Column({ name: 'recipient_name', type: 'text' }) recipientName: string;
  /** The account of whoever looked, for the recipient; null where anybody could who has the paper. */
  @Column({ name: 'read_by', type: 'uuid', nullable: true }) readBy: string | null;
  @Column({ type: 'text', array: true }) items: Item[];
  @Column({ type: 'text' }) purpose: Purpose;
  /** Why the secretariat looked; null where a company did, which says so by its purpose. */
  @Column({ type: 'text', nullable: true }) reason: ReadingReason | null;
  /** As one of which companies it could see a card without a name, as those were called then; null for every other reading. */
  @Column({ type: 'jsonb', nullable: true, default: null }) ground: ReadingGround | null;
  @Column({ name: 'provided_at', type: 'timestamptz' }) providedAt: Date;
}
