import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HostRole } from '../domain/event-host.ts';

/**
 * Whom an event names as its host, and as what: a company of the community, or where `company_id` is null a name as it was typed. One
 * that a company took off stays as the record of that, and is shown to nobody.
 */
@Entity({ schema: 'ticketing', name: 'event_host' })
@Index('event_host_by_event', ['communityId', 'eventId'])
@Index('event_host_by_company', ['communityId', 'companyId'], { where: 'company_id is not null' })
export class EventHostEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  /** Empty where it is a company. */
  @Column({ name: 'name_ja', type: 'text' }) nameJa: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ type: 'text' }) role: HostRole;
  /** That the company agreed to be named without a page of its own, as the desk says. */
  @Column({ name: 'plain_agreed', type: 'boolean' }) plainAgreed: boolean;
  @Column({ name: 'named_by', type: 'uuid' }) namedBy: string;
  @Column({ name: 'named_at', type: 'timestamptz' }) namedAt: Date;
  /** When the company was written to; null until the event is on the site. */
  @Column({ name: 'told_at', type: 'timestamptz', nullable: true }) toldAt: Date | null;
  /** When the company took its name off. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt: Date | null;
}
