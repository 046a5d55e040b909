import type { ZenginAccountKind } from '@enishi/japan';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To which account a person wants their rewards. It belongs to one entry of the register and never follows a merge: the account of another would be paid. */
@Entity({ schema: 'work', name: 'pay_account' })
export class PayAccountEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) bank: string;
  @Column({ name: 'bank_code', type: 'text' }) bankCode: string;
  @Column({ type: 'text' }) branch: string;
  @Column({ name: 'branch_code', type: 'text' }) branchCode: string;
  @Column({ type: 'text' }) kind: ZenginAccountKind;
  @Column({ type: 'text' }) number: string;
  /** In half-width kana, as banks write it. */
  @Column({ type: 'text' }) holder: string;
  @Column({ name: 'named_at', type: 'timestamptz' }) namedAt: Date;
}
