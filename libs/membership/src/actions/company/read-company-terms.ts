import { Injectable } from '@nestjs/common';
import { ReviewOrder, fitsKonbini, konbiniHindrance, voucherDays } from '@enishi/billing';
import type { KonbiniHindrance, OnlineMeans } from '@enishi/billing';
import { Refusal, anchorAt, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyDisclosure } from '../../domain/company/company-disclosure.ts';
import { companyKonbiniDisclosure } from '../../domain/company/company-konbini.ts';
import { firstYear, yearTurns } from '../../domain/first-year.ts';
import type { FirstYear } from '../../domain/first-year.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { SubscriptionDisclosure } from '../../domain/subscription-disclosure.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { offerFrom } from '../member-offer.ts';
import { OfferToCompany } from './offer-to-company.ts';
import type { CompanyWish, OfferedPlan } from './offer-to-company.ts';

/** The final confirmation page of a company's order. */
export type CompanyTerms = OfferedPlan & {
  disclosure: SubscriptionDisclosure;
  /** What is left of a year that all companies begin together; null for a whole one. */
  share: FirstYear | null;
  means: OnlineMeans;
  /** Why it cannot be paid at a convenience store; null where it can. */
  konbiniHindrance: KonbiniHindrance | null;
  /** A voucher waits that this order would make void. */
  voucherWaits: boolean;
};

/** What is ordered and how it is to be paid; by card without a word. */
export type CompanyOrderWish = CompanyWish & { means?: OnlineMeans | undefined };

/** Computes what a company's order by card, or at a convenience store, placed today says; the same for the page that shows it and the press of its button. */
@Injectable()
export class ReadCompanyTerms {
  constructor(
    private readonly offers: OfferToCompany,
    private readonly ground: ReviewOrder,
  ) {}

  /**
   * A year that follows one that was paid ahead costs what its own day says, also where the plan is no longer on offer. Throws the refusals of
   * {@link OfferToCompany}, KONBINI_NOT_POSSIBLE (invalid), YEAR_TURNS, and billing's ALREADY_SUBSCRIBED and PAID_AHEAD (conflict).
   */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { planKey, interval, means = 'card' }: CompanyOrderWish,
  ): Promise<CompanyTerms> {
    const subject = { kind: 'company', id: company.id } as const;
    const asked = { offer: { key: planKey, stream: 'membership_corporate' }, means } as const;
    const wish = { planKey, interval };
    const today = tokyoDateOf(tx.now);
    const now = means === 'card' ? await this.offers.run(tx, company, wish) : null;
    const { extendsFrom, voucherWaits } = await this.ground.run(tx, subject, asked);
    const next = extendsFrom ? await this.offers.again(tx, company, wish, extendsFrom) : null;
    const { plan, offer: whole, agreed } = now ?? next ?? (await this.offers.run(tx, company, wish));
    const offer = extendsFrom ? whole : offerFrom(plan, whole, today);
    if (means === 'konbini' && !fitsKonbini(offer)) throw new Refusal('invalid', 'KONBINI_NOT_POSSIBLE');
    const late = yearTurns(offer.firstTerm?.end, tx.now);
    if (late) throw late;
    const order = { title: companyTitle(company), employees: company.employees };
    const own = agreed && { amount: offer.amount, agreed };
    const disclosure =
      means === 'konbini'
        ? companyKonbiniDisclosure(plan, order, { today, own, days: voucherDays, extendsFrom })
        : companyDisclosure(plan, order, { interval, today, own, anchor: anchorAt(tx.now) });
    const shown = { means, voucherWaits, konbiniHindrance: konbiniHindrance(offer) };
    const share = extendsFrom ? null : firstYear(plan, offer.amount, today);
    return { plan, offer, share, agreed, disclosure, ...shown };
  }
}
