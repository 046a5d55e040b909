import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CancelPolicy } from '../domain/cancel-policy.ts';
import type { TicketPayment } from '../domain/event-sale.ts';
import { noFurtherWays } from '../domain/pay-way.ts';
import type { FurtherWays } from '../domain/pay-way.ts';

/** A date of an event. */
@Entity({ schema: 'ticketing', name: 'occurrence' })
@Index('occurrence_by_event', ['communityId', 'eventId'])
@Index('occurrence_by_start', ['communityId', 'startsAt', 'id'])
export class OccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** One of the sites of its event; null where it is at the event's place. */
  @Column({ name: 'site_id', type: 'uuid', nullable: true }) siteId: string | null;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt: Date;
  @Column({ name: 'sale_until', type: 'timestamptz' }) saleUntil: Date;
  /** How often what calendars show of it alone was changed. */
  @Column({ type: 'integer', default: 0 }) revision: number;
  @Column({ name: 'called_off_at', type: 'timestamptz', nullable: true }) calledOffAt: Date | null;
  /** Why this date alone does not take place, for everybody who has tickets. */
  @Column({ name: 'off_reason_ja', type: 'text', nullable: true }) offReasonJa: string | null;
  @Column({ name: 'off_reason_en', type: 'text', nullable: true }) offReasonEn: string | null;
  @Column({ type: 'text', default: 'door' }) payment: TicketPayment;
  @Column({ name: 'further_ways', type: 'jsonb', default: noFurtherWays }) further: FurtherWays;
  @Column({ name: 'cancel_policy', type: 'jsonb', default: [] }) cancelling: CancelPolicy;
}
