import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StopChannel, StopProof } from '../domain/desk-stop.ts';

/** That the desk stopped a consent on somebody's word: who asked, how the desk made sure who it was, and why. One per consent. */
@Entity({ schema: 'talent', name: 'desk_stop' })
export class DeskStopEntity {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) channel: StopChannel;
  @Column({ type: 'text' }) proof: StopProof;
  /** Who asked for the person; empty where they asked themselves. */
  @Column({ name: 'asked_by', type: 'text' }) askedBy: string;
  @Column({ type: 'text' }) reason: string;
  /** Mail address of whoever did it at the desk. */
  @Column({ name: 'stopped_by', type: 'text' }) stoppedBy: string;
  @Column({ name: 'stopped_at', type: 'timestamptz' }) stoppedAt: Date;
}
