import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why an address gets no letters: its owner refused them, or the mail server said it does not exist. */
export type SuppressionReason = 'unsubscribed' | 'undeliverable';

/** An address that gets no letter whatever a list or an import says. A digest, so that it can outlive the person's erasure. */
@Entity({ schema: 'engagement', name: 'suppression' })
export class SuppressionEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'address_key', type: 'text' }) addressKey: string;
  @Column({ type: 'text' }) reason: SuppressionReason;
  @Column({ type: 'timestamptz' }) since: Date;
}
