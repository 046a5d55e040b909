import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody at the desk wrote down about a company, for the desk alone. */
@Entity({ schema: 'membership', name: 'company_note' })
@Check('company_note_forgotten', `taken_back_at is null or text = ''`)
@Index('company_note_by_company', ['communityId', 'companyId'])
export class CompanyNoteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** Empty once it was taken back: what it said is forgotten, that there was one is not. */
  @Column({ type: 'text' }) text: string;
  @Column({ name: 'taken_back_at', type: 'timestamptz', nullable: true }) takenBackAt: Date | null;
  /** Mail address of whoever at the desk took it back. */
  @Column({ name: 'taken_back_by', type: 'text', nullable: true }) takenBackBy: string | null;
}
