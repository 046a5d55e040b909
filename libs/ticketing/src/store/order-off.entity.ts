import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OffTrouble, OrderOffState } from '../domain/states.ts';

/** What becomes of one order of an event that was called off. */
@Entity({ schema: 'ticketing', name: 'order_off' })
@Index('order_off_by_event', ['communityId', 'eventId', 'state', 'orderId'])
export class OrderOffEntity {
  @PrimaryColumn({ name: 'order_id', type: 'uuid' }) orderId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ type: 'text' }) state: OrderOffState;
  /** Yen that go back to the card for it. */
  @Column({ type: 'integer' }) refund: number;
  /** Why a person has to look at it. */
  @Column({ type: 'text', nullable: true }) trouble: OffTrouble | null;
  @Column({ type: 'smallint' }) tries: number;
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true }) settledAt: Date | null;
}
