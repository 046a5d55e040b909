import { bankDayFor } from '@enishi/japan';
import { Refusal, addDays, addMonths, dayOfMonth, firstDayOf, monthOf, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import {
  CarryPayRun,
  InvoiceWork,
  MakePayRun,
  NamePayAccount,
  PayInCash,
  ReturnTransfer,
} from '@enishi/work';

import { demoPerson } from '../demo-people.ts';
import { bringsStatement, matchesTransfers } from '../year/bank-acts.ts';
import type { Scene } from '../year/demo-act.ts';
import type { WorkAgenda } from './work-agenda.ts';
import type { WorkHands } from './work-hands.ts';

const [deskMinute, bankMinute, lateMinute] = [9 * 60 + 40, 10 * 60 + 40, 17 * 60 + 40];
/** The bank and its numbers are nobody's. */
const bank = { bank: 'みちのひがし銀行', bankCode: '9998', branch: '北大通支店', branchCode: '101' };
const payer = {
  ...{ code: '0000000001', name: 'シャ）ミホン', bankCode: '9998', branchCode: '101' },
  ...{ kind: 'ordinary', number: '0001234' },
};
/** One transfer of so many comes back, and one person of so many has no account. */
const [returnedOf, cashOf] = [23, 17];

/** What the secretariat does about money for gigs each month: invoices, a run of transfers, what comes back, and what companies pay. */
export class PayDays {
  constructor(
    private readonly hands: WorkHands,
    private readonly agenda: WorkAgenda,
    private readonly sceneOf: (words: string[], day: number) => Scene,
  ) {}

  plan(day: number, date: TokyoDate, clerks: readonly number[]): void {
    if (dayOfMonth(date) === 3) this.agenda.add(day, deskMinute, () => this.invoice());
    if (dayOfMonth(date) === 18) this.agenda.add(day, deskMinute, () => this.makeRun(day, date));
    if (dayOfMonth(date) === 22) this.agenda.add(day, bankMinute, () => this.companiesPay(day, clerks));
    if (dayOfMonth(date) === 24) this.agenda.add(day, deskMinute, () => this.payInCash());
  }

  /** Whoever works enters their account; one in some has none. */
  nameAccount(day: number, who: number): void {
    if (who % cashOf === 5) return;
    this.agenda.add(day, lateMinute, () => this.name(who, 0));
  }

  private name(who: number, again: number): Promise<void> {
    const { hands } = this;
    const { familyKana, givenKana } = demoPerson(hands.founded.community.slug, who);
    return hands.inside(async (tx) => {
      const memberId = await hands.memberOf(tx, who);
      const number = String(1_000_000 + who * 10 + again);
      const holder = `${familyKana} ${givenKana}`;
      if (memberId)
        await hands.get(NamePayAccount).run(tx, memberId, { ...bank, kind: 'ordinary', number, holder });
    });
  }

  private invoice(): Promise<void> {
    const { hands } = this;
    return hands.inside(async (tx) => {
      const reader = { accountId: await hands.deskOf(tx), role: 'owner' as const };
      const waiting = await hands.get(InvoiceWork).waiting(tx);
      for (const { companyId, month, over } of waiting)
        if (over) await hands.get(InvoiceWork).run(tx, { companyId, month }, reader);
    });
  }

  private async makeRun(day: number, date: TokyoDate): Promise<void> {
    const { hands } = this;
    const dueUntil = addDays(firstDayOf(addMonths(monthOf(date), 1)), -1);
    const payOn = bankDayFor(addDays(date, 7), 'before');
    const made = await hands
      .inside(async (tx) => {
        const by = await hands.deskOf(tx);
        const id = await hands.get(MakePayRun).run(tx, { dueUntil, payOn, payer, by });
        await hands.get(CarryPayRun).file(tx, id, by);
        return id;
      })
      .catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'PAY_NOTHING_DUE') return null;
        throw error;
      });
    if (!made) return;
    await hands.inside(async (tx) => hands.get(CarryPayRun).sent(tx, made, await hands.deskOf(tx)));
    const paidOn = day + (dayOfMonth(payOn) - dayOfMonth(date));
    this.agenda.add(paidOn, bankMinute, () => this.bankAnswers(made, paidOn));
  }

  /** Some come back before the run is marked as paid, some a day after. */
  private async bankAnswers(runId: string, day: number): Promise<void> {
    const { hands } = this;
    const back = await hands.inside((tx) =>
      tx.query<{ id: string; email: string }>(
        `select t.id, m.email from work.pay_transfer t join membership.member m on m.id = t.member_id
          where t.community_id = $1 and t.run_id = $2 and (t.line * 7 + $3) % $4 = 0 order by t.line`,
        [tx.community, runId, day, returnedOf],
      ),
    );
    const returns = (id: string) => () =>
      hands.inside((tx) => hands.get(ReturnTransfer).run(tx, id, '口座番号が違うため'));
    for (const [at, { id, email }] of back.entries()) {
      if (at % 2 === 0) await returns(id)();
      else this.agenda.add(day + 1, bankMinute, returns(id));
      const who = Number(email.split('-')[1]?.split('@')[0]);
      this.agenda.add(day + 3, lateMinute, () => this.name(who, 1));
    }
    await hands.inside(async (tx) => hands.get(CarryPayRun).paid(tx, runId, await hands.deskOf(tx)));
  }

  private payInCash(): Promise<void> {
    const { hands } = this;
    return hands.inside(async (tx) => {
      const by = await hands.deskOf(tx);
      const last = addDays(firstDayOf(addMonths(monthOf(tokyoDateOf(tx.now)), 1)), -1);
      const waiting = await tx.query<{ id: string }>(
        `select p.id from work.payout p
          where p.community_id = $1 and p.state = 'accrued' and p.due_on <= $2 and not exists (
            select from work.pay_account a where a.community_id = $1 and a.member_id = p.member_id)
          order by p.due_on, p.id`,
        [tx.community, last],
      );
      for (const { id } of waiting) await hands.get(PayInCash).run(tx, id, by);
    });
  }

  /** The bank's list, with what companies paid, which the desk matches the morning after; one of them pays a month later than the others. */
  private async companiesPay(day: number, clerks: readonly number[]): Promise<void> {
    const { hands } = this;
    const paying: string[] = [];
    await hands.inside(async (tx) => {
      for (const clerk of clerks) {
        const { companyId } = await hands.clerkOf(tx, clerk);
        const [owed] = await tx.query<{ amount: number }>(
          `select r.amount from billing.receivable r
            where r.community_id = $1 and r.company_id = $2 and r.stream = 'gig_margin' and r.state = 'open'
            order by r.due_on, r.id limit 1`,
          [tx.community, companyId],
        );
        if (owed && (clerk + day) % 5 !== 0) paying.push(`${clerk}:${owed.amount}`);
      }
    });
    if (paying.length === 0) return;
    await bringsStatement(this.sceneOf(paying, day));
    this.agenda.add(day + 1, deskMinute, () => matchesTransfers(this.sceneOf(paying, day + 1)));
  }
}
