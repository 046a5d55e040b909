import { Injectable } from '@nestjs/common';
import type { Counterparty } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import type { DeskReader } from '../open-member-record.ts';
import { FindCompany } from './find-company.ts';
import { InvoicedTo } from './invoiced-to.ts';

/** Reads whom a document for a company is made out to. It names a person, so the look is written down in the same transaction. */
@Injectable()
export class ReadCounterparty {
  constructor(
    private readonly payer: InvoicedTo,
    private readonly accesses: AccessLogStore,
    private readonly companies: FindCompany,
  ) {}

  /** Of a company by its id. Throws COMPANY_NOT_FOUND. */
  async of(
    tx: Tx,
    companyId: string,
    reader: DeskReader,
  ): Promise<{ counterparty: Counterparty; kana: string }> {
    return this.run(tx, await this.companies.run(tx, companyId), reader);
  }

  async run(
    tx: Tx,
    company: CompanyEntity,
    reader: DeskReader,
  ): Promise<{ counterparty: Counterparty; kana: string }> {
    const reason = `company:${company.id}`;
    await this.accesses.write(tx, { ...reader, act: 'read_company', memberId: null, people: 1, reason });
    return this.payer.run(tx, company);
  }
}
