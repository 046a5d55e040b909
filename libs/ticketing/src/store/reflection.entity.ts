import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What somebody wrote after a work trip, with the ticket they came with; whose that is says the ticket. */
@Entity({ schema: 'ticketing', name: 'reflection' })
@Unique('reflection_of_ticket', ['communityId', 'ticketId'])
@Index('reflection_of_event', ['communityId', 'eventId', 'changedAt', 'id'])
export class ReflectionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ type: 'text' }) asked: string;
  @Column({ type: 'text' }) learned: string;
  /** Null while it is a draft, which nobody else reads. */
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt: Date | null;
  @Column({ name: 'for_host', type: 'boolean' }) forHost: boolean;
  /** The companies that were named to whoever wrote it when they agreed: no other reads it. */
  @Column({ name: 'host_ids', type: 'uuid', array: true }) hostIds: string[];
  @Column({ name: 'for_public', type: 'boolean' }) forPublic: boolean;
  @Column({ type: 'text', nullable: true }) signed: string | null;
  /** Raised with each change by its writer, so that nothing is published that nobody has read. */
  @Column({ type: 'integer' }) revision: number;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ name: 'published_by', type: 'uuid', nullable: true }) publishedBy: string | null;
}
