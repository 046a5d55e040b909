import { Injectable } from '@nestjs/common';
import { newId, Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkedPayOn, payRunMachine, readPayer, transfersOf } from '../../domain/pay-run.ts';
import type { PayerForm } from '../../domain/pay-run.ts';
import { payHindrance } from '../../domain/payout.ts';
import { PayAccountStore } from '../../store/pay-account.store.ts';
import { PayRunStore } from '../../store/pay-run.store.ts';
import { PayoutStore } from '../../store/payout.store.ts';

/** Which rewards are put into a run, on which day the bank carries it out, and from which account. */
export type PayRunWish = { dueUntil: TokyoDate; payOn: TokyoDate; payer: PayerForm; by: string };

/** Puts what waits into an order of transfers to the bank: one for each person, to the account as it is at this moment. */
@Injectable()
export class MakePayRun {
  constructor(
    private readonly payouts: PayoutStore,
    private readonly accounts: PayAccountStore,
    private readonly runs: PayRunStore,
  ) {}

  /**
   * Of two people who press at once one gets the run, and the other is told that nothing is left. Throws PAY_PAYER_WRONG, PAY_DAY_WRONG (invalid), and PAY_NOTHING_DUE (conflict) where
   * nobody can be paid: nothing is due, or accounts are missing; PAY_DAY_LATE (invalid) with the `day` by which one of them is promised.
   */
  async run(tx: Tx, { dueUntil, payOn, payer, by }: PayRunWish): Promise<string> {
    const from = unwrap(readPayer(payer));
    const today = tokyoDateOf(tx.now);
    const day = unwrap(checkedPayOn(payOn, today));
    const waiting = (await this.payouts.payable(tx, dueUntil)).flatMap(({ memberId, ...payout }) =>
      memberId ? [{ ...payout, memberId }] : [],
    );
    const accounts = await this.accounts.among(tx, [...new Set(waiting.map(({ memberId }) => memberId))]);
    const fit = waiting.filter((payout) => !payHindrance(payout, accounts.get(payout.memberId) ?? null));
    const planned = transfersOf(fit, accounts);
    if (planned.length === 0) throw new Refusal('conflict', 'PAY_NOTHING_DUE');
    const promised = fit.find(({ dueOn }) => dueOn >= today && dueOn < day)?.dueOn;
    if (promised) throw new Refusal('invalid', 'PAY_DAY_LATE', { field: 'payOn', day: promised });
    const id = newId();
    const transfers = planned.map(({ memberId, amount, account, payoutIds }, at) => {
      const { bank, bankCode, branch, branchCode, kind, number, holder } = account;
      return {
        payoutIds,
        row: {
          ...{ id: newId(), communityId: tx.community, runId: id, line: at + 1, memberId, amount },
          ...{
            bank,
            bankCode,
            branch,
            branchCode,
            kind,
            number,
            holder,
            returnedOn: null,
            returnReason: null,
          },
        },
      };
    });
    const total = planned.reduce((sum, { amount }) => sum + amount, 0);
    await this.runs.add(
      tx,
      {
        ...{ id, communityId: tx.community, payOn: day, state: 'made', payer: from, total, madeBy: by },
        ...{ count: planned.length, madeAt: tx.now, turnedBy: null, turnedAt: null },
      },
      transfers.map(({ row }) => row),
    );
    await this.payouts.schedule(
      tx,
      transfers.flatMap(({ row, payoutIds }) => payoutIds.map((each) => ({ id: each, transferId: row.id }))),
    );
    return id;
  }

  /** Before it was sent. Pressed twice it is done once. Throws PAY_RUN_NOT_FOUND, PAY_RUN_OVER (conflict). */
  async drop(tx: Tx, id: string, by: string): Promise<void> {
    const run = await this.runs.held(tx, id);
    if (!run) throw new Refusal('not_found', 'PAY_RUN_NOT_FOUND');
    if (run.state === 'dropped') return;
    if (!payRunMachine.may(run.state, 'dropped')) throw new Refusal('conflict', 'PAY_RUN_OVER');
    const transfers = await this.runs.transfers(tx, id);
    await this.payouts.unschedule(
      tx,
      transfers.map((each) => each.id),
    );
    await this.runs.turn(tx, id, { to: 'dropped', by });
  }
}
