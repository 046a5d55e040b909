import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WaitingOrder } from '../domain/waiting-line.ts';

/** By which rule the waiting list of an event is served. An event without one goes by the usual rule. */
@Entity({ schema: 'ticketing', name: 'waiting_rule' })
export class WaitingRuleEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'served', type: 'text' }) order: WaitingOrder;
  @Column({ name: 'offer_hours', type: 'smallint' }) offerHours: number;
}
