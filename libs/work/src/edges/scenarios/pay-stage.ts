import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { ReadBalances, VerifyLedger } from '@enishi/ledger';
import { AccruePay } from '../../actions/pay/accrue-pay.ts';
import { CarryPayRun } from '../../actions/pay/carry-pay-run.ts';
import { MakePayRun } from '../../actions/pay/make-pay-run.ts';
import { NamePayAccount } from '../../actions/pay/name-pay-account.ts';
import { PayInCash } from '../../actions/pay/pay-in-cash.ts';
import { ReadPay } from '../../actions/pay/read-pay.ts';
import { ReturnTransfer } from '../../actions/pay/return-transfer.ts';
import { VerifyPay } from '../../actions/pay/verify-pay.ts';
import type { CutForm } from '../../domain/cut.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

export const accountForm = {
  ...{ bank: '北洋銀行', bankCode: '0501', branch: '釧路中央支店', branchCode: '461', kind: 'ordinary' },
  ...{ number: '1234567', holder: 'ヤマダ ハナコ' },
};
export const payerForm = {
  ...{ code: '1234567890', name: 'シャ）ミホン', bankCode: '0501', branchCode: '461', kind: 'ordinary' },
  number: '7654321',
};
/** By when work of 28 December is paid. */
export const dueOn = tokyoDate('2027-01-29');

/** What is done about paying for gigs, on a stage. */
export function payStage(
  program: RunningProgram,
  stage: WorkStage,
  company: { companyId: string; accountId: string },
) {
  const { inside, deskId: by } = stage;
  const reader = { accountId: by, role: 'staff' as const };
  return {
    reader,
    /** A member's gig that was accepted; answers with the payout. */
    accrued: async (memberId: string, more: Partial<CutForm> = {}): Promise<string> => {
      const [gigId] = await stage.gigs(company, more);
      const placeId = await stage.take(memberId, gigId!);
      return inside((tx) => program.get(AccruePay).record(tx, placeId));
    },
    named: (memberId: string, more: Partial<typeof accountForm> = {}) =>
      inside((tx) => program.get(NamePayAccount).run(tx, memberId, { ...accountForm, ...more })),
    run: (payOn: TokyoDate = dueOn, dueUntil: TokyoDate = dueOn) =>
      inside((tx) => program.get(MakePayRun).run(tx, { payOn, dueUntil, payer: payerForm, by })),
    drop: (id: string) => inside((tx) => program.get(MakePayRun).drop(tx, id, by)),
    file: (id: string) => inside((tx) => program.get(CarryPayRun).file(tx, id, by)),
    sent: (id: string) => inside((tx) => program.get(CarryPayRun).sent(tx, id, by)),
    paid: (id: string) => inside((tx) => program.get(CarryPayRun).paid(tx, id, by)),
    back: (id: string, reason = '口座番号が違うため') =>
      inside((tx) => program.get(ReturnTransfer).run(tx, id, reason)),
    cash: (id: string) => inside((tx) => program.get(PayInCash).run(tx, id, by)),
    own: (memberId: string) => inside((tx) => program.get(ReadPay).own(tx, memberId)),
    tray: () => inside((tx) => program.get(ReadPay).tray(tx, reader)),
    one: (id: string) => inside((tx) => program.get(ReadPay).one(tx, id, reader)),
    balances: () => inside((tx) => program.get(ReadBalances).run(tx, tokyoDate('2028-12-31'))),
    /** What is wrong with the books, or between them and the payouts. */
    faults: () =>
      inside(async (tx) => {
        const books = await program.get(VerifyLedger).run(tx);
        const pay = await program.get(VerifyPay).run(tx);
        return [...books, ...(pay ? [pay] : [])];
      }),
  };
}

export type PayStage = ReturnType<typeof payStage>;
