import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { payHindrance, waitingStates } from '../../domain/payout.ts';
import type { PayHindrance } from '../../domain/payout.ts';
import type { PayAccountEntity } from '../../store/pay-account.entity.ts';
import { PayAccountStore } from '../../store/pay-account.store.ts';
import type { PayDownloadEntity, PayRunEntity, PayTransferEntity } from '../../store/pay-run.entity.ts';
import { PayRunStore } from '../../store/pay-run.store.ts';
import type { PayoutEntity } from '../../store/payout.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import type { PaidYear } from '../../store/payout.store.ts';

/** What somebody is paid: what is owed and was paid, to which account, and the sums of calendar years. */
export type OwnPay = { account: PayAccountEntity | null; payouts: PayoutEntity[]; years: PaidYear[] };
/** Something that is not paid, for the desk. `member` null where the person is in the register no more. */
export type UnpaidPayout = PayoutEntity & {
  member: NamedMember | null;
  account: PayAccountEntity | null;
  hindrance: PayHindrance | null;
};
export type PayTray = { unpaid: UnpaidPayout[]; runs: PayRunEntity[] };
export type SeenTransfer = PayTransferEntity & { member: NamedMember | null; payouts: PayoutEntity[] };
export type SeenRun = { run: PayRunEntity; transfers: SeenTransfer[]; downloads: PayDownloadEntity[] };

/** What is owed for gigs: for whoever did them, and for the desk with names, which is written down. */
@Injectable()
export class ReadPay {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly accounts: PayAccountStore,
    private readonly runs: PayRunStore,
    private readonly names: NameMembers,
  ) {}

  async own(tx: Tx, memberId: string): Promise<OwnPay> {
    const account = await this.accounts.of(tx, memberId);
    return {
      account,
      payouts: await this.payouts.ofMember(tx, memberId),
      years: await this.payouts.yearsOf(tx, memberId),
    };
  }

  /** What is not paid, by its day, five hundred at most; and the newest fifty runs. */
  async tray(tx: Tx, reader: DeskReader): Promise<PayTray> {
    const unpaid = await this.payouts.unpaid(tx);
    const ids = [...new Set(unpaid.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, ids, { reader, reason: 'work:payouts' });
    const accounts = await this.accounts.among(tx, ids);
    return {
      unpaid: unpaid.map((payout) => {
        const account = accounts.get(payout.memberId ?? '') ?? null;
        const hindrance = waitingStates.includes(payout.state) ? payHindrance(payout, account) : null;
        return { ...payout, member: named.get(payout.memberId ?? '') ?? null, account, hindrance };
      }),
      runs: await this.runs.latest(tx),
    };
  }

  /** One run with everybody in it. Throws PAY_RUN_NOT_FOUND. */
  async one(tx: Tx, id: string, reader: DeskReader): Promise<SeenRun> {
    const run = await this.runs.byId(tx, id);
    if (!run) throw new Refusal('not_found', 'PAY_RUN_NOT_FOUND');
    const transfers = await this.runs.transfers(tx, id);
    const ids = [...new Set(transfers.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, ids, { reader, reason: `work:pay run ${id}` });
    const payouts = await this.payouts.ofTransfers(
      tx,
      transfers.map((each) => each.id),
    );
    return {
      run,
      transfers: transfers.map((each) => ({
        ...each,
        member: named.get(each.memberId ?? '') ?? null,
        payouts: payouts.filter(({ transferId }) => transferId === each.id),
      })),
      downloads: await this.runs.downloads(tx, id),
    };
  }
}
