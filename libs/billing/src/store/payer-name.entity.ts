import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name under which a company pays, learnt when a person approved a match. */
@Entity({ schema: 'billing', name: 'payer_name' })
export class PayerNameEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  @PrimaryColumn({ name: 'payer_key', type: 'text' }) payerKey: string;
  @PrimaryColumn({ name: 'debtor_key', type: 'text' }) debtorKey: string;
  @Column({ name: 'learnt_at', type: 'timestamptz' }) learntAt: Date;
}
