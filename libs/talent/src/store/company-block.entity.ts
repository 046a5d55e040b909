import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A company to which a member does not want their shared card to be shown. */
@Entity({ schema: 'talent', name: 'company_block' })
@Index('company_block_once', ['communityId', 'memberId', 'companyId', 'giverId'], { unique: true })
export class CompanyBlockEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that chose it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'timestamptz' }) since: Date;
}
