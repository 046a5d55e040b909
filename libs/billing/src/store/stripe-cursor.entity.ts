import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a walk over Stripe's lists has come. */
@Entity({ schema: 'billing', name: 'stripe_cursor' })
export class StripeCursorEntity {
  @PrimaryColumn('text')
  name: string;

  @Column('timestamptz', { name: 'reached_at' })
  reachedAt: Date;
}
