import type { TokyoDate, Yen } from '@enishi/kernel';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

import type { PayoutState } from '../domain/payout.ts';

/** A payout from Stripe to the bank: the community's share of it in yen, and the whole sum as it stands on the bank statement. */
@Entity({ schema: 'billing', name: 'payout' })
@Unique('payout_stripe', ['communityId', 'stripeId'])
export class PayoutEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('text', { name: 'stripe_id' })
  stripeId: string;

  @Column('integer')
  amount: Yen;

  @Column('integer')
  whole: Yen;

  @Column('integer')
  movements: number;

  @Column('text')
  state: PayoutState;

  @Column('date', { name: 'arrives_on' })
  arrivesOn: TokyoDate;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt: Date;
}
