import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { Employment } from '../domain/employment.ts';
import type { GigState } from '../domain/gig.ts';
import type { Insurance } from '../domain/insurance.ts';
import type { Track } from '../domain/track.ts';

/** A piece of work cut out of a request. Once it was published, only its state changes. */
@Entity({ schema: 'work', name: 'gig' })
@Index('gig_of_request', ['communityId', 'requestId', 'startsAt', 'id'])
@Index('gig_on_board', ['communityId', 'startsAt', 'id'])
export class GigEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text', default: 'outsourcing' }) track: Track;
  /** Its conditions where it is one of employment. */
  @Column({ type: 'jsonb', nullable: true }) employment: Employment | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', array: true }) steps: string[];
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  /** As it was called when the gig was cut. */
  @Column({ name: 'skill_ja', type: 'text' }) skillJa: string;
  @Column({ name: 'skill_en', type: 'text' }) skillEn: string;
  @Column({ name: 'beginner_ok', type: 'boolean' }) beginnerOk: boolean;
  /** A beginner comes with somebody experienced. */
  @Column({ type: 'boolean', default: false }) accompanied: boolean;
  /** When it was looked at whether somebody experienced is there; null before. */
  @Column({ name: 'companion_looked_at', type: 'timestamptz', nullable: true })
  companionLookedAt: Date | null;
  /** Code of a municipality. */
  @Column({ type: 'text' }) area: string;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'text' }) contact: string;
  /** The day of Tokyo on which it begins. */
  @Column({ type: 'date' }) day: TokyoDate;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt: Date;
  @Column({ name: 'ends_at', type: 'timestamptz' }) endsAt: Date;
  /** To which day it moves when the weather is too bad. */
  @Column({ name: 'substitute_day', type: 'date', nullable: true }) substituteDay: TokyoDate | null;
  /** The gig that was called off for the weather, whose substitute day this is. */
  @Column({ name: 'moved_from', type: 'uuid', nullable: true }) movedFrom: string | null;
  @Column({ type: 'smallint' }) places: number;
  /** Yen per place, tax included. */
  @Column({ type: 'integer' }) reward: number;
  /** What the work will probably take. */
  @Column({ type: 'smallint' }) minutes: number;
  /** How an accident is covered; null before it was stated, and of what was published before it was asked for. */
  @Column({ type: 'jsonb', nullable: true }) insurance: Insurance | null;
  /** Why it was published below, or without, a minimum wage to compare with. */
  @Column({ type: 'text', nullable: true }) justification: string | null;
  @Column({ type: 'text' }) state: GigState;
  /** Why it was called off. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** When it was published for the first time; null before, and where the program did not keep it yet. */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ name: 'turned_by', type: 'uuid' }) turnedBy: string;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
}
