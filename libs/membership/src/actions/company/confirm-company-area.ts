import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** `area`: code of one of the community's municipalities; null: nothing is confirmed any more. `actor`: whoever at the desk looked. */
export type AreaWish = { companyId: string; area: string | null; actor: string };

/**
 * The secretariat confirms in which municipality a company is, as its registered address says. What people show to the companies of a municipality is shown to those alone:
 * nothing that a company says of itself opens it.
 */
@Injectable()
export class ConfirmCompanyArea {
  constructor(
    private readonly companies: CompanyStore,
    private readonly community: CurrentCommunity,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** The same once more changes nothing. Throws COMPANY_AREA_UNKNOWN (invalid, field `area`) and COMPANY_NOT_FOUND. */
  async run(tx: Tx, { companyId, area, actor }: AreaWish): Promise<void> {
    const { municipalities } = await this.community.run(tx);
    const nameOf = (code: string) =>
      municipalities.find((each) => each.code === code)?.name ?? { ja: code, en: code };
    if (area !== null && !municipalities.some(({ code }) => code === area))
      throw new Refusal('invalid', 'COMPANY_AREA_UNKNOWN', { field: 'area' });
    const company = await this.companies.locked(tx, companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const { confirmedArea: before } = company;
    if (before === area) return;
    await this.companies.confirmArea(tx, companyId, area);
    const { ja, en } = nameOf(area ?? before ?? '');
    const facts = { area_ja: ja, area_en: en };
    await this.turns.append(tx, companyId, { kind: area ? 'area_confirmed' : 'area_open', facts, actor });
  }
}
