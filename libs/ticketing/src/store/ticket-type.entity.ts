import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { everybody } from '../domain/audience.ts';
import type { Audience } from '../domain/audience.ts';
import { noMemberPrices } from '../domain/member-price.ts';
import type { MemberPrices } from '../domain/member-price.ts';

/** A kind of ticket of an event; yen, tax included. */
@Entity({ schema: 'ticketing', name: 'ticket_type' })
@Index('ticket_type_by_event', ['communityId', 'eventId'])
export class TicketTypeEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'name_ja', type: 'text' }) nameJa: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ type: 'integer' }) price: number;
  @Column({ type: 'boolean' }) discounted: boolean;
  @Column({ name: 'most_per_person', type: 'smallint' }) mostPerPerson: number;
  @Column({ type: 'smallint' }) position: number;
  /** Who has it takes part online. */
  @Column({ type: 'boolean', default: false }) online: boolean;
  /** An add-on: at most so many beside each ticket that admits somebody; null: it admits a person. */
  @Column({ name: 'most_beside', type: 'smallint', nullable: true }) mostBeside: number | null;
  /** For whom it is. */
  @Column({ type: 'jsonb', default: everybody }) audience: Audience;
  /** What it costs groups of members, where that is a price of its own. */
  @Column({ name: 'member_prices', type: 'jsonb', default: noMemberPrices }) memberPrices: MemberPrices;
}
