import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A difference between Stripe and us that the nightly check met, and whether looking again healed it. */
@Entity({ schema: 'billing', name: 'drift_finding' })
@Index('drift_finding_when', ['communityId', 'foundAt'])
export class DriftFindingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text')
  kind: 'subscription' | 'balance_transaction';

  @Column('text', { name: 'stripe_id' })
  stripeId: string;

  @Column('text')
  detail: string;

  @Column('boolean')
  healed: boolean;

  @Column('timestamptz', { name: 'found_at' })
  foundAt: Date;
}
