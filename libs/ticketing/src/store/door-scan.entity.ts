import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AdmissionVerdict } from '../domain/admission.ts';

/** One reading of a phone at the door, whatever came of it. Sent twice it is one row. */
@Entity({ schema: 'ticketing', name: 'door_scan' })
@Index('door_scan_mistaken', ['communityId', 'eventId', 'at'], {
  where: "let_in and verdict <> 'admitted'",
})
@Index('door_scan_of_ticket', ['communityId', 'ticketId'], { where: 'let_in' })
export class DoorScanEntity {
  @PrimaryColumn({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Made by the phone for this reading. */
  @PrimaryColumn({ type: 'uuid' }) nonce: string;
  @Column({ name: 'phone_id', type: 'uuid' }) phoneId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'ticket_id', type: 'uuid', nullable: true }) ticketId: string | null;
  /** Of a course: for which of its sessions it was read. */
  @Column({ name: 'session_id', type: 'uuid', nullable: true }) sessionId: string | null;
  @Column({ type: 'integer', nullable: true }) serial: number | null;
  /** When it was read; when we heard of it. */
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ name: 'taken_at', type: 'timestamptz' }) takenAt: Date;
  @Column({ name: 'let_in', type: 'boolean' }) letIn: boolean;
  @Column({ type: 'text' }) verdict: AdmissionVerdict;
  /** A member card was read, and not the code of a ticket. */
  @Column({ name: 'by_card', type: 'boolean', default: false }) byCard: boolean;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
}
