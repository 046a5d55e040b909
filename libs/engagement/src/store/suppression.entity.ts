import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why an address gets no letters: its owner refused them, or mail does not reach it. Both may hold. */
export type SuppressionReason = 'unsubscribed' | 'undeliverable';

/** An address that gets no letter whatever a list or an import says. A digest, so that it can outlive the person's erasure. */
@Entity({ schema: 'engagement', name: 'suppression' })
export class SuppressionEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'address_key', type: 'text' }) addressKey: string;
  @PrimaryColumn({ type: 'text' }) reason: SuppressionReason;
  @Column({ type: 'timestamptz' }) since: Date;
  /** Mail address of whoever said at the desk that mail comes back; null where the mail server said so, and of a refusal. */
  @Column({ name: 'said_by', type: 'text', nullable: true }) saidBy: string | null;
}
