import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { hostShowing } from '../../domain/event-host.ts';
import type { HostShowing } from '../../domain/event-host.ts';
import type { HostedEvent, NextHosted } from '../../store/event-host.store.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { CompanySide } from '../companies/company-side.ts';
import type { Clerk } from '../companies/company-side.ts';

/** What a page of a company lists at most, of those to come and of those over. */
export const mostHosted = { coming: 20, over: 10 } as const;

export type HostedEvents = { coming: HostedEvent[]; over: HostedEvent[] };

/** An event that names a company, as the company sees it. */
export type OwnHosting = { event: HostedEvent; showing: HostShowing };

/** Events that name a company as their host: for everybody only while the company shows itself, and for the company always. */
@Injectable()
export class ReadHosted {
  constructor(
    private readonly hosts: EventHostStore,
    private readonly companies: PublicCompanies,
    private readonly side: CompanySide,
  ) {}

  /** Nothing of drafts, of what is off the site, and of what the company took its name off. Throws COMPANY_PAGE_NOT_FOUND. */
  async ofCompany(tx: Tx, companyId: string): Promise<HostedEvents> {
    await this.companies.shown(tx, companyId);
    return this.hosted(tx, companyId, false);
  }

  /** Of companies that everybody sees the next one each. Throws COMPANY_NOT_FOUND where one is no company here. */
  async next(tx: Tx, companyIds: readonly string[]): Promise<NextHosted[]> {
    const companies = await this.companies.run(tx, companyIds);
    if (companyIds.some((id) => !companies.has(id))) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const shown = [...companies.values()].flatMap(({ id, page }) => (page ? [id] : []));
    return shown.length === 0 ? [] : this.hosts.next(tx, shown);
  }

  /** Also those that it took its name off. Throws COMPANY_NOT_FOUND. */
  async own(tx: Tx, clerk: Clerk): Promise<OwnHosting[]> {
    const { id } = await this.side.own(tx, clerk);
    const { page } = (await this.companies.run(tx, [id])).get(id) ?? { page: false };
    const { coming, over } = await this.hosted(tx, id, true);
    return [...coming, ...over].map((event) => ({ event, showing: hostShowing({ ...event, page }) }));
  }

  private async hosted(tx: Tx, companyId: string, withdrawn: boolean): Promise<HostedEvents> {
    return {
      coming: await this.hosts.hosted(tx, companyId, { coming: true, withdrawn, first: mostHosted.coming }),
      over: await this.hosts.hosted(tx, companyId, { coming: false, withdrawn, first: mostHosted.over }),
    };
  }
}
