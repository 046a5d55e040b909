import { Injectable } from '@nestjs/common';
import { SubscriptionOf, paid, paymentFailed, refunded, subscriptionChanged } from '@enishi/billing';
import type { Paid, PaymentFailed, Refunded, SubscriptionChanged } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ApplyCompanySubscription } from '../../actions/company/apply-company-subscription.ts';
import { NoteCompanyMoney } from '../../actions/company/note-company-money.ts';
import { WriteOfTerms } from '../../actions/company/write-of-terms.ts';
import { WriteToCompany } from '../../actions/company/write-to-company.ts';
import { companyStandingChanged } from '../../membership.events.ts';
import type { CompanyStandingChanged } from '../../membership.events.ts';

/** A company's membership follows its money in the transaction that writes it down; letters follow. */
@Injectable()
export class CompanyReactions {
  constructor(
    private readonly subscriptions: ApplyCompanySubscription,
    private readonly money: NoteCompanyMoney,
    private readonly known: SubscriptionOf,
    private readonly letters: WriteToCompany,
    private readonly terms: WriteOfTerms,
  ) {}

  @Joins(subscriptionChanged, 'membership.apply_company_subscription')
  async subscription(tx: Tx, { subject, offerKey, endedAt, ...facts }: SubscriptionChanged): Promise<void> {
    if (subject.kind !== 'company') return;
    const wished = await this.known.run(tx, subject);
    const { cancelAtPeriodEnd: leaving, next } =
      wished?.subscriptionId === facts.subscriptionId ? wished : facts;
    await this.subscriptions.run(tx, {
      ...{ ...facts, cancelAtPeriodEnd: leaving, next, companyId: subject.id, planKey: offerKey },
      endedOn: endedAt ? tokyoDateOf(new Date(endedAt)) : null,
    });
  }

  @Joins(paid, 'membership.note_company_paid')
  async paid(tx: Tx, { subject, amount }: Paid): Promise<void> {
    if (subject.kind === 'company') await this.money.run(tx, { companyId: subject.id, kind: 'paid', amount });
  }

  @Follows(paid, 'membership.write_to_company_billing', 'mail')
  async received(tx: Tx, { subject, amount }: Paid): Promise<void> {
    if (subject.kind === 'company') await this.letters.received(tx, subject.id, amount);
  }

  @Joins(refunded, 'membership.note_company_refunded')
  async refunded(tx: Tx, { subject, amount }: Refunded): Promise<void> {
    if (subject.kind === 'company')
      await this.money.run(tx, { companyId: subject.id, kind: 'refunded', amount });
  }

  @Joins(paymentFailed, 'membership.note_company_payment_failed')
  async failed(tx: Tx, { subject, amount, declineCode: decline }: PaymentFailed): Promise<void> {
    if (subject.kind === 'company')
      await this.money.run(tx, { companyId: subject.id, kind: 'payment_failed', amount, decline });
  }

  @Follows(companyStandingChanged, 'membership.write_to_company', 'mail')
  async letter(tx: Tx, changed: CompanyStandingChanged): Promise<void> {
    const { companyId, planKey, planBefore, before, after, graceUntil } = changed;
    const begins = before === 'none' || before === 'ended';
    if (after === 'current' && begins) await this.letters.began(tx, companyId, planKey);
    if (after === 'current' && !begins && planBefore) await this.letters.changed(tx, companyId, planKey);
    if (after !== 'grace' || before === 'grace' || !graceUntil) return;
    if (await this.terms.over(tx, companyId, planKey, graceUntil)) return;
    await this.letters.unpaid(tx, companyId, planKey, graceUntil);
  }
}
