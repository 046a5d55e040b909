import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CompanyPlaceState } from '../domain/company-places.ts';

/**
 * A place of a company at a date, and whom it sends. It has the id of the order of its one ticket, whose `member_id` is the company.
 * Once it was given back nobody's name is kept.
 */
@Entity({ schema: 'ticketing', name: 'company_place' })
@Unique('company_place_press_unique', ['communityId', 'companyId', 'press'])
@Index('company_place_by_date', ['communityId', 'occurrenceId'], { where: "state = 'assigned'" })
@Index('company_place_by_company', ['communityId', 'companyId'])
@Index('company_place_by_member', ['communityId', 'memberId'])
@Index('company_place_by_email', ['communityId', 'email'])
export class CompanyPlaceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'occurrence_id', type: 'uuid' }) occurrenceId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  /** Made with the page: pressed twice it is one place. */
  @Column({ type: 'text' }) press: string;
  @Column({ type: 'text' }) state: CompanyPlaceState;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) email: string;
  /** Where somebody in a seat of the company was chosen. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'assigned_at', type: 'timestamptz' }) assignedAt: Date;
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
}
