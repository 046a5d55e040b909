import { Inject, Injectable } from '@nestjs/common';
import type { OfferChangeView } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { CLOCK, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../actions/company/own-company.ts';
import { TakeCompanyChange } from '../actions/company/take-company-change.ts';
import { pageIsFresh } from '../domain/plan-change.ts';
import { CompanyChangeReviews } from './company-change-reviews.ts';
import type { CompanyChangeWish } from './company-change-reviews.ts';

/** The button of the page that changes a company's plan. */
export type CompanyChangeButton = CompanyChangeWish & {
  pricedAt: Date;
  fingerprint: string;
  idempotencyKey: string;
};

/** Takes a press of that button: the same key twice, one after the other or at once, is one change. */
@Injectable()
export class PressCompanyChange {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly own: OwnCompany,
    private readonly reviews: CompanyChangeReviews,
    private readonly take: TakeCompanyChange,
  ) {}

  /** Throws DISCLOSURE_CHANGED (conflict) for a page that is half an hour old, and the refusals of {@link TakeCompanyChange}. */
  async run(viewer: SignedInViewer, button: CompanyChangeButton): Promise<OfferChangeView> {
    const { pricedAt, fingerprint, idempotencyKey, ...wish } = button;
    const { communityId, accountId } = viewer;
    const made = await this.transactions.inCommunity(communityId, async (tx) =>
      this.take.known(tx, await this.own.run(tx, accountId, wish.companyId), idempotencyKey),
    );
    if (made) return made;
    if (!pageIsFresh(pricedAt, this.clock.now())) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const priced = await this.reviews.at(pricedAt, viewer, wish);
    return this.transactions.inIdentity(communityId, async (tx) => {
      const company = await this.own.run(tx, accountId, wish.companyId);
      return this.take.run(tx, company, { priced, fingerprint, idempotencyKey }, viewer);
    });
  }
}
