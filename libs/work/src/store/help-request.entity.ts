import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { HelpOrigin, HelpState } from '../domain/help-request.ts';

/** What a company asked to have done, and what became of it. */
@Entity({ schema: 'work', name: 'help_request' })
@Index('help_request_of_company', ['communityId', 'companyId', 'askedAt', 'id'])
@Index('help_request_by_time', ['communityId', 'askedAt', 'id'])
export class HelpRequestEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) what: string;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  @Column({ name: 'to_day', type: 'date' }) toDay: TokyoDate;
  /** In all, of however many people. */
  @Column({ type: 'integer' }) hours: number;
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'text' }) contact: string;
  @Column({ type: 'text' }) state: HelpState;
  @Column({ type: 'text' }) origin: HelpOrigin;
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  /** Why it was declined. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'turned_by', type: 'uuid', nullable: true }) turnedBy: string | null;
  @Column({ name: 'turned_at', type: 'timestamptz', nullable: true }) turnedAt: Date | null;
}
