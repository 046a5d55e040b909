import { FeeInvoicesOf } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import type { Dossier } from '../../../domain/company/dossier.ts';
import { NameCompanyPayments } from '../name-company-payments.ts';

/**
 * The fees of a year of a contract. What was invoiced belongs to the year that the invoice is of, although its transfer may come in the one
 * before; any other payment belongs to the year in which it was made.
 */
@Injectable()
export class FeesOfYear {
  constructor(
    private readonly payments: NameCompanyPayments,
    private readonly invoices: FeeInvoicesOf,
  ) {}

  async run(tx: Tx, companyId: string, year: ContractPeriod): Promise<Pick<Dossier, 'fees' | 'openFees'>> {
    const within = (on: TokyoDate): boolean => year.from <= on && on < year.until;
    const invoices = (await this.invoices.run(tx, { kind: 'company', id: companyId })).map(
      ({ invoice }) => invoice,
    );
    const startOf = new Map(invoices.map(({ paymentId, periodStart }) => [paymentId, periodStart]));
    const fees = (await this.payments.run(tx, companyId))
      .filter(({ id, state, paidAt }) => state !== 'failed' && within(startOf.get(id) ?? tokyoDateOf(paidAt)))
      .map(({ paidAt, name, amount, refunded }) => ({
        ...{ on: tokyoDateOf(paidAt), name: name.ja, amount, refunded },
      }))
      .reverse();
    const openFees = invoices
      .filter(({ state, periodStart }) => state === 'open' && within(periodStart))
      .map(({ offerName: name, amount, dueOn }) => ({ name, amount, dueOn }));
    return { fees, openFees };
  }
}
