import { CurrentCommunity } from '@enishi/identity';
import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { saysElsewhere } from '../../../domain/company/company-ground.ts';
import { readCompanyPage } from '../../../domain/company/page/company-page.ts';
import type { TypedPage } from '../../../domain/company/page/company-page.ts';
import type { CompanyEntity } from '../../../store/company/company.entity.ts';
import { CompanyStore } from '../../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';
import { CompanyPageStore } from '../../../store/company/page/company-page.store.ts';

/**
 * Keeps what a company writes of itself; nobody else sees it before it is published. Where it says that it is elsewhere, it is confirmed to be nowhere from then on. Throws the refusals of `readCompanyPage`.
 */
@Injectable()
export class SavePage {
  constructor(
    private readonly companies: CompanyStore,
    private readonly pages: CompanyPageStore,
    private readonly community: CurrentCommunity,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(tx: Tx, { id }: CompanyEntity, typed: TypedPage): Promise<void> {
    const { municipalities } = await this.community.run(tx);
    const areas = municipalities.map(({ code }) => code);
    const company = await this.companies.locked(tx, id);
    const kept = await this.pages.of(tx, id);
    const facts = { areas, today: tokyoDateOf(tx.now), known: kept.draft };
    const written = unwrap(readCompanyPage(typed, facts));
    await this.pages.save(tx, { ...kept, draft: { ...kept.draft, ...written } });
    const said = { before: kept.draft.area, after: written.area };
    if (!company || !saysElsewhere(company.confirmedArea, said)) return;
    await this.companies.confirmArea(tx, id, null);
    await this.turns.append(tx, id, { kind: 'area_moved' });
  }
}
