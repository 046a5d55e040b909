import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';
import type { CompanyDeclarationEntity } from '../../store/company/company-declaration.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import type { DeskReader } from '../open-member-record.ts';
import { FindCompany } from './find-company.ts';
import { ReadCompany } from './read-company.ts';
import type { CompanyRecord } from './read-company.ts';

/** A company's record as the desk sees it. */
export type DeskCompanyRecord = CompanyRecord & { declaration: CompanyDeclarationEntity | null };

/** Opens a company's record, with the person to write to, and writes down that it was opened in the same transaction. */
@Injectable()
export class OpenCompanyRecord {
  constructor(
    private readonly find: FindCompany,
    private readonly companies: CompanyStore,
    private readonly read: ReadCompany,
    private readonly accesses: AccessLogStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, companyId: string, reader: DeskReader): Promise<DeskCompanyRecord> {
    const company = await this.find.run(tx, companyId);
    const reason = `company:${company.id}`;
    await this.accesses.write(tx, { ...reader, act: 'read_company', memberId: null, people: 1, reason });
    const record = await this.read.run(tx, company);
    const declaration = await this.companies.declarationOf(tx, company.id);
    return { ...record, declaration };
  }
}
