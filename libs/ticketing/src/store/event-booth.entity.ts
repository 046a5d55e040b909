import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A booth of an event and whose it is: that of an exhibitor, until it is taken back. */
@Entity({ schema: 'ticketing', name: 'event_booth' })
@Index('event_booth_by_event', ['communityId', 'eventId'], { where: 'returned_at is null' })
export class EventBoothEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** The exhibitor, among the hosts of the event. */
  @Column({ name: 'host_id', type: 'uuid' }) hostId: string;
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  /** Its number or name, as on the plan of the hall. */
  @Column({ type: 'text' }) label: string;
  @Column({ name: 'shows_ja', type: 'text' }) showsJa: string;
  @Column({ name: 'shows_en', type: 'text', nullable: true }) showsEn: string | null;
  /** That one of the company's benefit was used for it. */
  @Column({ name: 'by_benefit', type: 'boolean' }) byBenefit: boolean;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
  @Column({ name: 'returned_at', type: 'timestamptz', nullable: true }) returnedAt: Date | null;
}
