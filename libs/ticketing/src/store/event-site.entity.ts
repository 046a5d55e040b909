import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place that an event is visited at; dates of the event may be at it. */
@Entity({ schema: 'ticketing', name: 'event_site' })
@Index('event_site_by_event', ['communityId', 'eventId'])
export class EventSiteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** Whom of its hosts the event names here: what everybody sees of it is decided there. */
  @Column({ name: 'host_id', type: 'uuid', nullable: true }) hostId: string | null;
  @Column({ type: 'smallint' }) position: number;
  @Column({ name: 'name_ja', type: 'text' }) nameJa: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'address_ja', type: 'text' }) addressJa: string;
  @Column({ name: 'address_en', type: 'text', nullable: true }) addressEn: string | null;
  @Column({ name: 'body_ja', type: 'text' }) bodyJa: string;
  @Column({ name: 'body_en', type: 'text', nullable: true }) bodyEn: string | null;
  /** What to bring, and what to know of the way in. */
  @Column({ name: 'bring_ja', type: 'text' }) bringJa: string;
  @Column({ name: 'bring_en', type: 'text', nullable: true }) bringEn: string | null;
}
