import { Injectable } from '@nestjs/common';
import { FindOfferChange, HoldPayers } from '@enishi/billing';
import type { OfferChangeView } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import type { ClerkOrigin } from './order-on-invoice.ts';
import { ChangeCompanyPlan } from './change-company-plan.ts';
import { PriceCompanyChange } from './price-company-change.ts';
import type { PricedCompanyChange } from './price-company-change.ts';

/** What the button sent, and how it was priced a moment before. */
export type CompanyChangeTake = { priced: PricedCompanyChange; fingerprint: string; idempotencyKey: string };

/** Takes a press with the payer held until the commit: of two presses at once the second sees what the first has done. */
@Injectable()
export class TakeCompanyChange {
  constructor(
    private readonly payers: HoldPayers,
    private readonly changes: FindOfferChange,
    private readonly price: PriceCompanyChange,
    private readonly change: ChangeCompanyPlan,
  ) {}

  /** The change that this key made already. Throws IDEMPOTENCY_KEY_REUSED (conflict) where it is somebody else's. */
  known(tx: Tx, { id }: CompanyEntity, key: string): Promise<OfferChangeView | null> {
    return this.changes.byKey(tx, { kind: 'company', id }, key);
  }

  /** On invoice the cost is reckoned anew; of a card Stripe's word of a moment ago counts. Throws the refusals of {@link ChangeCompanyPlan}. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { priced, fingerprint, idempotencyKey }: CompanyChangeTake,
    origin: ClerkOrigin,
  ): Promise<OfferChangeView> {
    await this.payers.run(tx, 'company', [company.id]);
    const known = await this.known(tx, company, idempotencyKey);
    if (known) return known;
    const { offer, held } = priced.prepared;
    const wish = { planKey: offer.key, interval: offer.interval };
    const { prepared, cost } = held.invoiced ? await this.price.run(tx, company, wish) : priced;
    return this.change.run(tx, company, { prepared, cost, fingerprint, idempotencyKey }, origin);
  }
}
