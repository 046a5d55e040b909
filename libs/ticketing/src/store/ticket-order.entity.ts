import type { Locale } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { BuyerRef } from '../domain/buyer.ts';
import type { OrderLine } from '../domain/ticket-disclosure.ts';
import type { TicketMeans } from '../domain/pay-way.ts';
import type { OrderState } from '../domain/states.ts';

/** An order of tickets; it has the id of the hold that it came of, so that there is one at most. Yen, tax included. */
@Entity({ schema: 'ticketing', name: 'ticket_order' })
@Index('ticket_order_by_member', ['communityId', 'memberId', 'orderedAt', 'id'])
@Index('ticket_order_of_guest', ['communityId', 'guestId'], { where: 'guest_id is not null' })
@Index('ticket_order_by_guest', ['communityId', 'orderedBy'], { where: "ordered_as = 'guest'" })
@Check('ticket_order_one_buyer', 'num_nonnulls(member_id, guest_id) = 1')
@Index('ticket_order_by_event', ['communityId', 'eventId', 'orderedAt', 'id'])
@Index('ticket_order_to_pay', ['communityId', 'payUntil'], { where: "state = 'awaiting_payment'" })
@Index('ticket_order_to_earn', ['communityId', 'occurrenceId'], {
  where: "means <> 'door' and state = 'confirmed' and earned_at is null",
})
@Index('ticket_order_beside', ['besideId'], { where: 'beside_id is not null' })
export class TicketOrderEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  /** Whose tickets they are, one of the two. Another than `orderedBy` where entries were merged, or a guest became a member. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'guest_id', type: 'uuid', nullable: true }) guestId: string | null;
  /** Who pressed the button, and as what; that is who pays. */
  @Column({ name: 'ordered_by', type: 'uuid' }) orderedBy: string;
  @Column({ name: 'ordered_as', type: 'text', default: 'member' }) orderedAs: BuyerRef['kind'];
  @Column({ type: 'text' }) state: OrderState;
  @Column({ type: 'jsonb' }) lines: OrderLine[];
  @Column({ type: 'integer' }) total: number;
  @Column({ type: 'text', default: 'door' }) means: TicketMeans;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'ordered_at', type: 'timestamptz' }) orderedAt: Date;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true }) confirmedAt: Date | null;
  /** Until when it can be paid before the event; null where nothing is. */
  @Column({ name: 'pay_until', type: 'timestamptz', nullable: true }) payUntil: Date | null;
  /** When Stripe was last asked, after that, to close the page and to say whether money came. */
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true }) askedAt: Date | null;
  /** When its money became income. */
  @Column({ name: 'earned_at', type: 'timestamptz', nullable: true }) earnedAt: Date | null;
  /** Of add-ons that are ordered later: the order whose tickets they stand beside. Null: it has tickets of its own. */
  @Column({ name: 'beside_id', type: 'uuid', nullable: true }) besideId: string | null;
}
