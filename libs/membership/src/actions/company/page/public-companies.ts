import { Injectable } from '@nestjs/common';
import { Refusal, isId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../../domain/company/company-profile.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';

/** A company as others may name it; `page`: everybody sees its page today, so that a link leads somewhere. */
export type PublicCompany = { readonly id: string; readonly title: string; readonly page: boolean };

/** What everybody may know of companies whose ids another context keeps: what they are called, and whether they show themselves. */
@Injectable()
export class PublicCompanies {
  constructor(private readonly pages: CompanyPageStore) {}

  /** One SQL statement, none without an id. Ids of no company here are left out. */
  async run(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PublicCompany>> {
    const known = [...new Set(ids)].filter(isId);
    if (known.length === 0) return new Map();
    const faces = await this.pages.faces(tx, known, tokyoDateOf(tx.now));
    return new Map(
      faces.map(({ page, ...face }) => [face.id, { id: face.id, title: companyTitle(face), page }]),
    );
  }

  /** Those that show a page now, by reading, `most` at most. */
  async everyShown(tx: Tx, most: number): Promise<PublicCompany[]> {
    const filter = { area: null, industry: null, row: null };
    const found = await this.pages.page(tx, filter, { today: tokyoDateOf(tx.now), first: most, after: null });
    return found.map((each) => ({ id: each.id, title: companyTitle(each), page: true }));
  }

  /** One that shows its page now. Throws COMPANY_PAGE_NOT_FOUND, for a company that shows none as for one that never was. */
  async shown(tx: Tx, companyId: string): Promise<PublicCompany> {
    const company = (await this.run(tx, [companyId])).get(companyId);
    if (!company?.page) throw new Refusal('not_found', 'COMPANY_PAGE_NOT_FOUND');
    return company;
  }
}
