import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addDays, yen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  applicationLetter,
  companyBeganLetter,
  companyCancelledLetter,
  companyGreeting,
  companyUnpaidLetter,
} from '../../domain/company/company-letters.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { LetterWords } from '../../domain/letters.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { SendLetter } from '../send-letter.ts';

/** Whom a mail addresses and where it comes from. */
type Addressed = { greeting: string; community: Bilingual; locale: Locale };

/** Writes to the contact of a company about its membership and its money; says nothing where no address is known. */
@Injectable()
export class WriteToCompany {
  constructor(
    private readonly companies: CompanyStore,
    private readonly plans: CompanyPlanStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
  ) {}

  /** The secretariat has decided; `reason` is null with a yes. */
  async decided(
    tx: Tx,
    companyId: string,
    { planKey, plan, reason }: { planKey: string; plan: Bilingual; reason: string | null },
  ): Promise<void> {
    const page = reason === null ? `/order?plan=${planKey}&interval=year` : '';
    await this.write(tx, companyId, page, ({ greeting, community, locale }) =>
      applicationLetter({ greeting, community, plan, reason }, locale),
    );
  }

  async began(tx: Tx, companyId: string, planKey: string): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    const held = (await this.holdings.of(tx, companyId)).find((each) => each.planKey === planKey);
    if (!plan || !held) return;
    const { name } = plan;
    const { amount } = held;
    await this.write(tx, companyId, '', ({ greeting, community, locale }) =>
      companyBeganLetter({ greeting, community, plan: name, amount: yen(amount) }, locale),
    );
  }

  async unpaid(tx: Tx, companyId: string, planKey: string, graceUntil: TokyoDate): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) return;
    const lastUsableDay = addDays(graceUntil, -1);
    await this.write(tx, companyId, '', ({ greeting, locale }) =>
      companyUnpaidLetter({ greeting, plan: plan.name, lastUsableDay }, locale),
    );
  }

  async cancelled(tx: Tx, companyId: string, planKey: string, lastUsable: TokyoDate): Promise<void> {
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) return;
    await this.write(tx, companyId, '', ({ greeting, locale }) =>
      companyCancelledLetter({ greeting, plan: plan.name, lastUsableDay: lastUsable }, locale),
    );
  }

  private async write(
    tx: Tx,
    companyId: string,
    page: string,
    words: (to: Addressed) => LetterWords,
  ): Promise<void> {
    const company = await this.companies.byId(tx, companyId);
    if (!company || company.contactEmail === '') return;
    const { name, slug } = await this.community.run(tx);
    const { locale, contactEmail: to } = company;
    const greeting = companyGreeting({ ...company, title: companyTitle(company) }, locale);
    const letter = {
      page: `/company/${companyId}${page}`,
      words: words({ greeting, community: name, locale }),
    };
    await this.letters.run(tx, { to, locale, slug, letter });
  }
}
