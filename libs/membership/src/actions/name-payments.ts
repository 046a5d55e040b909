import { PaymentsOf } from '@enishi/billing';
import type { PaymentView } from '@enishi/billing';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { paymentName } from '../domain/payment-name.ts';
import { GiftStore } from '../store/gift.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** A payment with what it was for in both languages. */
export type NamedPayment = PaymentView & { name: Bilingual };

/** What a member has paid, newest first, and what for: a plan, or a gift of one. Two statements more than billing's, however much. */
@Injectable()
export class NamePayments {
  constructor(
    private readonly payments: PaymentsOf,
    private readonly plans: PlanStore,
    private readonly gifts: GiftStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<NamedPayment[]> {
    const payments = await this.payments.run(tx, { kind: 'member', id: memberId });
    const plans = await this.plans.all(tx);
    const months = await this.gifts.monthsByPayment(
      tx,
      payments.map(({ id }) => id),
    );
    return payments.map((payment) => ({
      ...payment,
      name: paymentName(payment, plans, months.get(payment.id) ?? null),
    }));
  }
}
