import { Injectable } from '@nestjs/common';
import type { Facts } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { CompanyTurnKind } from '../../domain/company/company-turns.ts';
import type { TimelineKind } from '../../domain/timeline-titles.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { TimelineStore } from '../../store/timeline.store.ts';

/** Writes what became of seats into both stories: the member's names the company, the company's names nobody. */
@Injectable()
export class NoteSeat {
  constructor(
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
    private readonly timeline: TimelineStore,
  ) {}

  async member(
    tx: Tx,
    memberId: string,
    kind: Extract<TimelineKind, `seat_${string}`>,
    companyId: string,
  ): Promise<void> {
    const company = await this.companies.byId(tx, companyId);
    const facts = { company: company ? companyTitle(company) : '' };
    await this.timeline.append(tx, memberId, { kind, facts });
  }

  /** `actor` is the person at the desk who did it. */
  async company(
    tx: Tx,
    companyId: string,
    kind: Extract<CompanyTurnKind, `seat${string}`>,
    { actor, ...facts }: Facts & { actor?: string | null } = {},
  ): Promise<void> {
    await this.turns.append(tx, companyId, { kind, facts, actor: actor ?? null });
  }
}
