import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The bearer of a ticket was in a session: once, whatever doors read. What was taken back stands with the admissions alone. */
@Entity({ schema: 'ticketing', name: 'session_visit' })
@Index('session_visit_of_ticket', ['communityId', 'ticketId'])
export class SessionVisitEntity {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' }) sessionId: string;
  @PrimaryColumn({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'came_at', type: 'timestamptz' }) cameAt: Date;
  /** Null where the desk let in, or they came in online. */
  @Column({ name: 'phone_id', type: 'uuid', nullable: true }) phoneId: string | null;
}
