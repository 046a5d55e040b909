import type { ZenginPayer, ZenginAccountKind } from '@enishi/japan';
import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PayRunState } from '../domain/pay-run.ts';

/** One order of transfers to the bank. */
@Entity({ schema: 'work', name: 'pay_run' })
@Index('pay_run_by_time', ['communityId', 'madeAt', 'id'])
export class PayRunEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The day on which the bank carries it out. */
  @Column({ name: 'pay_on', type: 'date' }) payOn: TokyoDate;
  @Column({ type: 'text' }) state: PayRunState;
  /** From which account, as the file says. */
  @Column({ type: 'jsonb' }) payer: ZenginPayer;
  /** Of its transfers, when it was made. */
  @Column({ type: 'integer' }) count: number;
  @Column({ type: 'integer' }) total: number;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  @Column({ name: 'turned_by', type: 'uuid', nullable: true }) turnedBy: string | null;
  @Column({ name: 'turned_at', type: 'timestamptz', nullable: true }) turnedAt: Date | null;
}

/** What one person is paid by a run, to the account as it was then. */
@Entity({ schema: 'work', name: 'pay_transfer' })
@Index('pay_transfer_of_run', ['communityId', 'runId', 'line'], { unique: true })
@Index('pay_transfer_of_member', ['communityId', 'memberId'])
export class PayTransferEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'run_id', type: 'uuid' }) runId: string;
  /** From 1; the bank names a transfer by it. */
  @Column({ type: 'integer' }) line: number;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ type: 'integer' }) amount: number;
  @Column({ type: 'text' }) bank: string;
  @Column({ name: 'bank_code', type: 'text' }) bankCode: string;
  @Column({ type: 'text' }) branch: string;
  @Column({ name: 'branch_code', type: 'text' }) branchCode: string;
  @Column({ type: 'text' }) kind: ZenginAccountKind;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) holder: string;
  @Column({ name: 'returned_on', type: 'date', nullable: true }) returnedOn: TokyoDate | null;
  @Column({ name: 'return_reason', type: 'text', nullable: true }) returnReason: string | null;
}

/** That somebody fetched the file of a run; never changed. */
@Entity({ schema: 'work', name: 'pay_download' })
@Index('pay_download_of_run', ['communityId', 'runId', 'downloadedAt'])
export class PayDownloadEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'run_id', type: 'uuid' }) runId: string;
  @Column({ type: 'uuid' }) downloader: string;
  @Column({ name: 'downloaded_at', type: 'timestamptz' }) downloadedAt: Date;
}
