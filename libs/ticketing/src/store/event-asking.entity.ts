import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an event asks of those who order tickets, beside how many. Without a row it asks nothing. */
@Entity({ schema: 'ticketing', name: 'event_asking' })
export class EventAskingEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Whether each ticket needs the name of who comes with it. */
  @Column({ type: 'boolean' }) names: boolean;
  /** Whether whom to call in an emergency is asked for each ticket. */
  @Column({ type: 'boolean', default: false }) emergency: boolean;
  /** Whether tickets may not be resold. */
  @Column({ name: 'no_resale', type: 'boolean', default: false }) noResale: boolean;
  /** So many days before a date names and answers are settled; 0: when it begins. */
  @Column({ name: 'freeze_days', type: 'smallint' }) freezeDays: number;
  /** So many days after the last date answers to sensitive questions and emergency contacts are deleted. */
  @Column({ name: 'purge_days', type: 'smallint', default: 30 }) purgeDays: number;
}
