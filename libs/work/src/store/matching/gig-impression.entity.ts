import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TermLine } from '../../domain/matching/match-terms.ts';

/** Where a gig and a person were shown together: on the person's board, on the desk's list of whom to ask, or in a mail. */
export type ImpressionChannel = 'board' | 'desk' | 'mail';

/**
 * A gig was suggested to somebody, or somebody for a gig: with the score as it was and what each term contributed, so that a reason that was shown can be said again. A mail is one for a
 * gig and a person (a partial unique index).
 */
@Entity({ schema: 'work', name: 'gig_impression' })
@Index('gig_impression_mailed_once', ['communityId', 'gigId', 'giverId'], {
  unique: true,
  where: `channel = 'mail'`,
})
@Index('gig_impression_once_a_day', ['communityId', 'giverId', 'gigId', 'channel', 'shownOn', 'shape'], {
  unique: true,
})
@Index('gig_impression_of_member', ['communityId', 'memberId', 'shownAt'])
@Index('gig_impression_by_day', ['communityId', 'shownOn'])
export class GigImpressionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that it was about then. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ type: 'text' }) channel: ImpressionChannel;
  /** From 1 on. */
  @Column({ type: 'smallint' }) position: number;
  /** In ten-thousandths. */
  @Column({ type: 'smallint' }) score: number;
  /** Which weights it was worked out by. */
  @Column({ type: 'smallint' }) version: number;
  @Column({ type: 'jsonb' }) terms: TermLine[];
  /** Short for score and terms: shown again unchanged on the same day it is one line. */
  @Column({ type: 'text' }) shape: string;
  @Column({ name: 'shown_on', type: 'date' }) shownOn: string;
  @Column({ name: 'shown_at', type: 'timestamptz' }) shownAt: Date;
}
