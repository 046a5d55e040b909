import { PaymentsOf } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { paymentName } from '../../domain/payment-name.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import type { NamedPayment } from '../name-payments.ts';

/** What a company has paid, newest first, and what for. */
@Injectable()
export class NameCompanyPayments {
  constructor(
    private readonly payments: PaymentsOf,
    private readonly plans: CompanyPlanStore,
  ) {}

  async run(tx: Tx, companyId: string): Promise<NamedPayment[]> {
    const payments = await this.payments.run(tx, { kind: 'company', id: companyId });
    const plans = await this.plans.all(tx);
    return payments.map((payment) => ({ ...payment, name: paymentName(payment, plans, null) }));
  }
}
