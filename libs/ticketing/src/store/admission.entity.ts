import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who was let in, by whom and when, and what was taken back: nothing is overwritten. */
@Entity({ schema: 'ticketing', name: 'admission' })
@Index('admission_of_ticket', ['communityId', 'ticketId'])
export class AdmissionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'ticket_id', type: 'uuid' }) ticketId: string;
  @Column({ type: 'text' }) act: 'in' | 'undone';
  /** The account at the desk; null where somebody came in online by themselves. */
  @Column({ name: 'done_by', type: 'uuid', nullable: true }) doneBy: string | null;
  /** The phone at which it was done; `doneBy` is then who handed it out. */
  @Column({ name: 'phone_id', type: 'uuid', nullable: true }) phoneId: string | null;
  /** Of a course: to which of its sessions. */
  @Column({ name: 'session_id', type: 'uuid', nullable: true }) sessionId: string | null;
  @Column({ type: 'timestamptz' }) at: Date;
}
