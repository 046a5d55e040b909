import { Injectable } from '@nestjs/common';
import { Refusal, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import { OwnCompany, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readHelp } from '../domain/help-request.ts';
import type { HelpOrigin, HelpWish } from '../domain/help-request.ts';
import { HelpRequestStore } from '../store/help-request.store.ts';
import { NewWork } from './remake/new-work.ts';

/** For which company something is asked, by which account. */
export type HelpAsker = { companyId: string; accountId: string };

/** A company asks for help, by its own form or through the secretariat when it phoned. */
@Injectable()
export class AskForHelp {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly own: OwnCompany,
    private readonly companies: PublicCompanies,
    private readonly plan: NewWork,
  ) {}

  /** By whoever acts for the company. Throws COMPANY_NOT_FOUND, HELP_PLAN_ENDED (conflict) and the refusals of `readHelp`. */
  async asCompany(tx: Tx, asker: HelpAsker, form: HelpWish): Promise<string> {
    await this.own.run(tx, asker.accountId, asker.companyId);
    return this.keep(tx, asker, { form, origin: 'company' });
  }

  /** By the secretariat. Throws the same. */
  async atDesk(tx: Tx, asker: HelpAsker, form: HelpWish): Promise<string> {
    if (!(await this.companies.run(tx, [asker.companyId])).has(asker.companyId))
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return this.keep(tx, asker, { form, origin: 'desk' });
  }

  private async keep(
    tx: Tx,
    { companyId, accountId: askedBy }: HelpAsker,
    { form, origin }: { form: HelpWish; origin: HelpOrigin },
  ): Promise<string> {
    await this.plan.mayBegin(tx, companyId);
    const wish = unwrap(readHelp(form, tokyoDateOf(tx.now)));
    const id = newId();
    await this.requests.add(tx, {
      ...{ ...wish, id, communityId: tx.community, companyId, origin, askedBy, askedAt: tx.now },
      ...{ state: 'asked', reason: null, turnedBy: null, turnedAt: null },
    });
    return id;
  }
}
