import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { agreedPriceMachine, mayApprove } from '../../domain/company/agreed-price.ts';
import type { AgreedPriceState } from '../../domain/company/agreed-price.ts';
import type { CompanyTurnKind } from '../../domain/company/company-turns.ts';
import type { CompanyPriceEntity } from '../../store/company/company-price.entity.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyPriceStore } from '../../store/company/company-price.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { WriteOfPrices } from './write-of-prices.ts';

/** What is said to a proposed price: yes, no, or that it counts no longer. */
export type PriceWord = 'approved' | 'declined' | 'withdrawn';

const turnOf: Record<PriceWord, CompanyTurnKind> = {
  approved: 'price_approved',
  declined: 'price_declined',
  withdrawn: 'price_withdrawn',
};

/** Has a second person decide about a price for one company, once, and ends one that was approved. An approved one is told by mail. */
@Injectable()
export class DecidePrice {
  constructor(
    private readonly prices: CompanyPriceStore,
    private readonly plans: CompanyPlanStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteOfPrices,
  ) {}

  /** Of two who decide at once the second is told. Throws PRICE_NOT_FOUND, PRICE_DECIDED and the refusals of `mayApprove`. */
  async run(
    tx: Tx,
    { companyId, id }: { companyId: string; id: string },
    { word, by }: { word: PriceWord; by: string },
  ): Promise<void> {
    const price = await this.prices.toDecide(tx, id);
    if (price?.companyId !== companyId) throw new Refusal('not_found', 'PRICE_NOT_FOUND');
    if (word === 'approved') unwrap(mayApprove(price, by, tokyoDateOf(tx.now)));
    await this.put(tx, price, price.state === 'approved' && word === 'withdrawn' ? 'ended' : word, by);
    const { planKey, amount, validUntil: until } = price;
    const name = (await this.plans.byKey(tx, planKey))?.name ?? { ja: planKey, en: planKey };
    const facts = { plan_ja: name.ja, plan_en: name.en, until };
    await this.turns.append(tx, companyId, { kind: turnOf[word], actor: by, facts, amount });
    if (word === 'approved') await this.letters.agreed(tx, price, name);
  }

  private async put(
    tx: Tx,
    { id, state }: CompanyPriceEntity,
    to: AgreedPriceState,
    by: string,
  ): Promise<void> {
    if (!agreedPriceMachine.may(state, to)) throw new Refusal('conflict', 'PRICE_DECIDED');
    await this.prices.decide(tx, id, { state: to, by });
  }
}
