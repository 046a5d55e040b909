import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseEnding, CaseOrigin, CaseState } from '../../domain/cases/support-case.ts';

/** A company, a person or a match that a coordinator accompanies. */
@Entity({ schema: 'work', name: 'support_case' })
@Index('support_case_of_source', ['communityId', 'sourceId'], {
  unique: true,
  where: 'source_id is not null',
})
@Index('support_case_of_gigs', ['communityId', 'companyId', 'giverId'], {
  unique: true,
  where: `origin = 'gig'`,
})
@Index('support_case_asked_by_company', ['communityId', 'companyId'], {
  unique: true,
  where: `state = 'asked' and origin = 'company'`,
})
@Index('support_case_asked_by_person', ['communityId', 'giverId'], {
  unique: true,
  where: `state = 'asked' and origin = 'person'`,
})
@Index('support_case_of_main', ['communityId', 'mainId', 'state'])
@Index('support_case_of_second', ['communityId', 'secondId', 'state'])
@Index('support_case_of_company', ['communityId', 'companyId', 'openedAt', 'id'])
@Index('support_case_of_member', ['communityId', 'memberId', 'openedAt', 'id'])
@Index('support_case_by_state', ['communityId', 'state', 'openedAt', 'id'])
export class SupportCaseEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  /** Null where no person is accompanied, and after an erasure. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** Whose it was first, where entries of the register were merged since. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text' }) origin: CaseOrigin;
  /** The application of a hire. */
  @Column({ name: 'source_id', type: 'uuid', nullable: true }) sourceId: string | null;
  /** Null where the program made it, and after an erasure. */
  @Column({ type: 'text', nullable: true }) wish: string | null;
  @Column({ type: 'smallint' }) weight: number;
  @Column({ type: 'text' }) state: CaseState;
  /** Counts each change of who leads it and where it stands. */
  @Column({ type: 'integer' }) edition: number;
  @Column({ name: 'main_id', type: 'uuid', nullable: true }) mainId: string | null;
  @Column({ name: 'second_id', type: 'uuid', nullable: true }) secondId: string | null;
  @Column({ name: 'opened_by', type: 'uuid', nullable: true }) openedBy: string | null;
  @Column({ name: 'opened_at', type: 'timestamptz' }) openedAt: Date;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
  @Column({ type: 'text', nullable: true }) ending: CaseEnding | null;
  @Column({ name: 'end_line', type: 'text', nullable: true }) endLine: string | null;
}
