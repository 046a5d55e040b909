import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** A company by the key of its name (`companyNameKey`). */
export type CalledCompany = { id: string; title: string; key: string };

/** Which companies of a community are called so, whether or not anybody sees their pages: for what depends on who they are, and never to be listed. */
@Injectable()
export class CompaniesCalled {
  constructor(private readonly companies: CompanyStore) {}

  /** By keys of names; one SQL statement, none without a key. Several may be called the same. */
  async run(tx: Tx, keys: readonly string[]): Promise<CalledCompany[]> {
    if (keys.length === 0) return [];
    const found = await this.companies.called(tx, keys);
    return found.map((company) => ({ id: company.id, title: companyTitle(company), key: company.nameKey }));
  }

  /** Under which key a company is found; null for none here. */
  async keyOf(tx: Tx, companyId: string): Promise<string | null> {
    return (await this.companies.byId(tx, companyId))?.nameKey ?? null;
  }
}
