import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventClass } from '../domain/company-places.ts';

/** Places of an event for companies: from which benefit, how many, and until when they are kept. */
@Entity({ schema: 'ticketing', name: 'company_terms' })
export class CompanyTermsEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) kind: EventClass;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'integer' }) places: number;
  @Column({ name: 'days_before', type: 'smallint' }) daysBefore: number;
  @Column({ type: 'smallint' }) hour: number;
  @Column({ name: 'most_per_company', type: 'smallint' }) mostPerCompany: number;
}
