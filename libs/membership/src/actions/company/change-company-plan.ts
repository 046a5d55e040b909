import { Injectable } from '@nestjs/common';
import type { FeeInvoice, OfferChangeView } from '@enishi/billing';
import { Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyChangeDisclosure } from '../../domain/company/company-change.ts';
import type { CompanyChangeDisclosure } from '../../domain/company/company-change.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { ClerkOrigin } from './order-on-invoice.ts';
import { OrderCompanyChange } from './order-company-change.ts';
import type { CompanyChangeCost } from './order-company-change.ts';
import type { PreparedCompanyChange } from './prepare-company-change.ts';
import { PutHolding } from './put-holding.ts';
import { WriteOfChanges } from './write-of-changes.ts';

/** A press of the button that changes a company's plan, with what it was priced at. */
export type CompanyChangePress = {
  prepared: PreparedCompanyChange;
  cost: CompanyChangeCost;
  fingerprint: string;
  idempotencyKey: string;
};

/**
 * Orders a company's change of plan exactly as it was shown. A dearer plan begins when the card was charged, or at once with an invoice
 * for the difference; a cheaper one waits for the renewal, and takes a cancellation back. The caller holds the payer.
 */
@Injectable()
export class ChangeCompanyPlan {
  constructor(
    private readonly order: OrderCompanyChange,
    private readonly turns: CompanyTurnStore,
    private readonly put: PutHolding,
    private readonly letters: WriteOfChanges,
  ) {}

  /** Throws DISCLOSURE_CHANGED (conflict) and the refusals of billing. */
  async run(
    tx: Tx,
    company: CompanyEntity,
    { prepared, cost, fingerprint, idempotencyKey }: CompanyChangePress,
    { locale, ip, userAgent, accountId }: ClerkOrigin,
  ): Promise<OfferChangeView> {
    const { order, offer } = prepared;
    const { timing } = order;
    const shown = companyChangeDisclosure(order, tokyoDateOf(tx.now), cost);
    if (shown.fingerprint !== fingerprint) throw new Refusal('conflict', 'DISCLOSURE_CHANGED');
    const { blocks } = shown;
    await this.turns.appendOnce(tx, company.id, {
      kind: timing === 'now' ? 'plan_change_started' : 'plan_change_planned',
      facts: {
        attempt: idempotencyKey,
        ...{ plan_ja: order.plan.name.ja, plan_en: order.plan.name.en, on: shown.begins },
      },
      ...(shown.due > 0 ? { amount: shown.due } : {}),
    });
    const { view, invoice } = await this.order.run(tx, company, prepared, {
      ...{ subject: { kind: 'company', id: company.id }, offer, timing, locale, idempotencyKey, accountId },
      prorationAt: cost?.driver === 'card' ? cost.charge.prorationAt : null,
      expectedCharge: yen(shown.due),
      disclosure: { blocks, fingerprint, planVersion: `${offer.key}@${order.plan.version}`, ip, userAgent },
    });
    await this.tell(tx, company, { prepared, shown, invoice });
    return view;
  }

  /** A change that waits holds from now on, although Stripe is told after the commit; what is owed at once is written of. */
  private async tell(
    tx: Tx,
    { id }: CompanyEntity,
    {
      prepared: { order, offer, held },
      shown,
      invoice,
    }: { prepared: PreparedCompanyChange; shown: CompanyChangeDisclosure; invoice: FeeInvoice | null },
  ): Promise<void> {
    if (invoice) await this.letters.invoiced(tx, id, { invoice, plan: order.plan.name });
    if (order.timing === 'now') return;
    const before = await this.put.find(tx, id, held.subscriptionId);
    if (!before) return;
    const next = { nextPlanKey: offer.key, nextInterval: offer.interval, nextAmount: offer.amount };
    await this.put.run(tx, before, { ...next, nextOn: shown.begins, cancelsOn: null, untilDay: null });
    await this.letters.planned(tx, id, { plan: order.plan.name, from: order.from.name, on: shown.begins });
  }
}
