import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SuggestionAnswer } from '../../domain/cases/suggestion.ts';

/** A coordinator suggests a gig to whom they accompany, with a line; what the person answered. */
@Entity({ schema: 'work', name: 'gig_suggestion' })
@Index('gig_suggestion_open', ['communityId', 'caseId'], { unique: true, where: 'answer is null' })
@Index('gig_suggestion_of_case', ['communityId', 'caseId', 'suggestedAt'])
@Index('gig_suggestion_of_member', ['communityId', 'memberId'])
export class GigSuggestionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** Whose it was first, where entries of the register were merged since. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ name: 'gig_id', type: 'uuid' }) gigId: string;
  @Column({ type: 'text' }) word: string;
  /** The account of the coordinator. */
  @Column({ name: 'suggested_by', type: 'uuid' }) suggestedBy: string;
  @Column({ name: 'suggested_at', type: 'timestamptz' }) suggestedAt: Date;
  @Column({ type: 'text', nullable: true }) answer: SuggestionAnswer | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt: Date | null;
}
