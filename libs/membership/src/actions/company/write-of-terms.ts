import { Injectable } from '@nestjs/common';
import { SubscriptionOf, VoucherOf } from '@enishi/billing';
import type { Paid, VoucherExpired, VoucherIssued } from '@enishi/billing';
import { addDays, tokyoDateOf, yen } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  paidTwiceLetter,
  termEndsLetter,
  termPaidLetter,
  voucherExpiredLetter,
} from '../../domain/term-letters.ts';
import type { voucherLetter } from '../../domain/term-letters.ts';
import { companyPayer } from '../../domain/term-payer.ts';
import { companyTermOverLetter } from '../../domain/company/company-term-letters.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { PostToCompany } from './post-to-company.ts';

const renewal = (planKey: string): string =>
  `/order?plan=${encodeURIComponent(planKey)}&interval=year&means=konbini`;

/** Writes to a company about a year that it pays for ahead: the voucher, its end, the payment, the end of the year. */
@Injectable()
export class WriteOfTerms {
  constructor(
    private readonly plans: CompanyPlanStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly vouchers: VoucherOf,
    private readonly running: SubscriptionOf,
    private readonly post: PostToCompany,
  ) {}

  /** Says nothing of a voucher that has been paid or given up by the time the mail leaves. */
  async voucher(tx: Tx, issue: VoucherIssued, write: typeof voucherLetter): Promise<void> {
    const { subject, attemptId, offerKey, amount, expiresAt } = issue;
    const waiting = await this.vouchers.run(tx, subject);
    if (waiting?.id !== attemptId || !waiting.voucher) return;
    const { codes } = waiting.voucher;
    const plan = await this.nameOf(tx, offerKey);
    const lastDay = tokyoDateOf(new Date(expiresAt));
    await this.post.run(tx, subject.id, {
      ...{ about: 'money', page: `/checkout/${attemptId}` },
      words: ({ greeting, locale }) =>
        write({ to: companyPayer(greeting), plan, amount, lastDay }, codes, locale),
    });
  }

  async expired(tx: Tx, { subject, offerKey, amount }: VoucherExpired): Promise<void> {
    const plan = await this.nameOf(tx, offerKey);
    await this.post.run(tx, subject.id, {
      ...{ about: 'money', page: `/order?plan=${encodeURIComponent(offerKey)}&interval=year` },
      words: ({ greeting, locale }) =>
        voucherExpiredLetter({ to: companyPayer(greeting), plan, amount }, locale),
    });
  }

  /** A year was paid at a store, or money came for what was paid for already. */
  async paid(tx: Tx, { subject, subscriptionId, offerKey, amount, periodEnd }: Paid): Promise<void> {
    const plan = await this.nameOf(tx, offerKey);
    const given = (await this.running.run(tx, subject))?.subscriptionId === subscriptionId;
    await this.post.run(tx, subject.id, {
      about: 'membership',
      words: ({ greeting, locale }) => {
        const matter = { to: companyPayer(greeting), plan, amount };
        return given
          ? termPaidLetter({ ...matter, lastDay: addDays(periodEnd, -1) }, locale)
          : paidTwiceLetter(matter, locale);
      },
    });
  }

  /** The year ends on a day; `amount` is what the next one costs. */
  async ends(
    tx: Tx,
    companyId: string,
    { planKey, amount, on }: { planKey: string; amount: number; on: TokyoDate },
  ): Promise<void> {
    const plan = await this.nameOf(tx, planKey);
    await this.post.run(tx, companyId, {
      ...{ about: 'money', page: renewal(planKey) },
      words: ({ greeting, locale }) => {
        const matter = { to: companyPayer(greeting), plan, amount: yen(amount), lastDay: addDays(on, -1) };
        return termEndsLetter(matter, locale);
      },
    });
  }

  /** The year is over and nobody has paid for another. False where the plan is none that was paid ahead. */
  async over(tx: Tx, companyId: string, planKey: string, graceUntil: TokyoDate): Promise<boolean> {
    const held = await this.holdings.of(tx, companyId);
    if (!held.some((each) => each.prepaid && each.planKey === planKey && each.graceUntil === graceUntil))
      return false;
    const plan = await this.nameOf(tx, planKey);
    const lastUsableDay = addDays(graceUntil, -1);
    await this.post.run(tx, companyId, {
      ...{ about: 'money', page: renewal(planKey) },
      words: ({ greeting, locale }) => companyTermOverLetter({ greeting, plan, lastUsableDay }, locale),
    });
    return true;
  }

  private async nameOf(tx: Tx, planKey: string): Promise<Bilingual> {
    return (await this.plans.byKey(tx, planKey))?.name ?? { ja: planKey, en: planKey };
  }
}
