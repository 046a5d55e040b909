import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';
import type { AgeReason, PayUnit, PostingWay } from '../../domain/postings/posting-form.ts';
import type { PostingItem } from '../../domain/postings/posting-items.ts';
import type { Contract, PostingState } from '../../domain/postings/posting.ts';

/** What a company offers, and where it stands. Once it is up, only its state and its confirmations change. */
@Entity({ schema: 'work', name: 'posting' })
@Index('posting_of_company', ['communityId', 'companyId', 'writtenAt', 'id'])
@Index('posting_by_time', ['communityId', 'turnedAt', 'id'])
export class PostingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) why: string;
  @Column({ name: 'who_with', type: 'text' }) whoWith: string;
  @Column({ type: 'text' }) what: string;
  @Column({ type: 'text' }) growth: string;
  @Column({ type: 'text' }) contract: Contract;
  /** Null where the company does not say. */
  @Column({ type: 'text', nullable: true }) way: PostingWay | null;
  /** Code of a municipality. */
  @Column({ type: 'text' }) area: string;
  @Column({ type: 'smallint' }) places: number;
  @Column({ name: 'last_day', type: 'date' }) lastDay: TokyoDate;
  @Column({ type: 'jsonb' }) items: Partial<Record<PostingItem, string>>;
  @Column({ name: 'pay_unit', type: 'text' }) payUnit: PayUnit;
  @Column({ name: 'pay_yen', type: 'integer' }) payYen: number;
  @Column({ name: 'pay_minutes', type: 'integer' }) payMinutes: number;
  @Column({ name: 'overtime_yen', type: 'integer' }) overtimeYen: number;
  @Column({ name: 'overtime_minutes', type: 'integer' }) overtimeMinutes: number;
  @Column({ name: 'overtime_excess', type: 'boolean' }) overtimeExcess: boolean;
  @Column({ name: 'age_reason', type: 'text', nullable: true }) ageReason: AgeReason | null;
  @Column({ type: 'text' }) state: PostingState;
  /** Counts each writing, so that nobody publishes what they have not read. */
  @Column({ type: 'integer' }) edition: number;
  /** Why the secretariat gave it back, or why it was closed; null where its places were filled. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Yen an hour that the secretariat looked up where no minimum wage of that year was known. */
  @Column({ type: 'integer', nullable: true }) wage: number | null;
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy: string;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
  @Column({ name: 'turned_by', type: 'uuid', nullable: true }) turnedBy: string | null;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
  @Column({ name: 'published_on', type: 'date', nullable: true }) publishedOn: TokyoDate | null;
  @Column({ name: 'confirmed_on', type: 'date', nullable: true }) confirmedOn: TokyoDate | null;
  /** The company was asked whether it still holds, since the last confirmation. */
  @Column({ name: 'asked_on', type: 'date', nullable: true }) askedOn: TokyoDate | null;
}
