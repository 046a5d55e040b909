import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ArticleState } from '../../domain/articles/article.ts';
import type { Naming } from '../../domain/articles/naming.ts';

/** An article that a student writes for a draft posting: their own row, with how they are named. The link that invites to it is kept nowhere. */
@Entity({ schema: 'work', name: 'article' })
@Index('article_once', ['communityId', 'postingId'], { unique: true, where: `state <> 'withdrawn'` })
@Index('article_of_member', ['communityId', 'memberId', 'invitedAt', 'id'])
export class ArticleEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'posting_id', type: 'uuid' }) postingId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) state: ArticleState;
  /** Who of the company invited. */
  @Column({ name: 'invited_by', type: 'uuid' }) invitedBy: string;
  @Column({ name: 'invited_at', type: 'timestamptz' }) invitedAt: Date;
  @Column({ name: 'invited_until', type: 'timestamptz' }) invitedUntil: Date;
  /** Null before somebody took the invitation, and once they were erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** By which entry of the register it was taken, whatever was merged since. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  /** Counts each writing, so that nobody takes over what they have not read. */
  @Column({ type: 'integer' }) edition: number;
  @Column({ type: 'text' }) why: string;
  @Column({ name: 'who_with', type: 'text' }) whoWith: string;
  @Column({ type: 'text' }) what: string;
  @Column({ type: 'text' }) growth: string;
  /** What the company last found wrong. */
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'text' }) naming: Naming;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) school: string;
  /** The words of the consent as they stood above the choice, and when it was made; null while nobody is named. */
  @Column({ name: 'naming_wording', type: 'text', nullable: true }) namingWording: string | null;
  @Column({ name: 'named_at', type: 'timestamptz', nullable: true }) namedAt: Date | null;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
  @Column({ name: 'checked_by', type: 'uuid', nullable: true }) checkedBy: string | null;
  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true }) checkedAt: Date | null;
}
