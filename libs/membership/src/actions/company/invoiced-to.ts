import { Injectable } from '@nestjs/common';
import type { Counterparty } from '@enishi/billing';
import { AccountEmail } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { companyPlace, companyTitle } from '../../domain/company/company-profile.ts';
import { attention } from '../../domain/company/invoice-terms.ts';
import { CompanyBillingContactStore } from '../../store/company/company-billing-contact.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';

/** Says whom a company's invoices are made out to: 株式会社ドットカフェ 御中, whoever looks after its money (経理部　佐藤 花様), where it is, its 登録番号. */
@Injectable()
export class InvoicedTo {
  constructor(
    private readonly billing: CompanyBillingContactStore,
    private readonly emails: AccountEmail,
  ) {}

  /** With the reading of its name, as its bank writes it. */
  async run(tx: Tx, company: CompanyEntity): Promise<{ counterparty: Counterparty; kana: string }> {
    const billing = await this.billing.of(tx, company.id);
    const person = billing ? { department: billing.department, contactName: billing.name } : company;
    const { registrationNumber, kana } = company;
    const counterparty: Counterparty = {
      ...{ name: companyTitle(company), honorific: '御中', department: attention(person) },
      ...{ address: companyPlace(company), ...(registrationNumber ? { registrationNumber } : {}) },
    };
    return { counterparty, kana };
  }

  /** The same for an order, with the address of whoever places it. Needs the identity scope. */
  async ordering(
    tx: Tx,
    company: CompanyEntity,
    accountId: string,
  ): Promise<{ counterparty: Counterparty; kana: string; orderedBy: string }> {
    return { ...(await this.run(tx, company)), orderedBy: await this.emails.run(tx, accountId) };
  }
}
