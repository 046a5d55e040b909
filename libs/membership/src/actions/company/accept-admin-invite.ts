import { Injectable } from '@nestjs/common';
import { AccountEmail, tokenHash } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { judgeAcceptance } from '../../domain/company/admin-invite.ts';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { AgreeAsOutsider } from '../agree-as-outsider.ts';
import { AdmitAdmin } from './admit-admin.ts';

/** Who takes an invitation up, and the texts that were on the page. */
export type Acceptance = {
  token: string;
  accountId: string;
  locale: Locale;
  ip: string | null;
  termsVersion: number;
  privacyVersion: number;
};

/**
 * Makes whoever is signed in an administrator of the company that invited them. Whoever is no member agrees to terms and privacy
 * notice, as a founder does. Needs the identity scope. Sent twice, it answers the same. Throws the refusals of `judgeAcceptance` and
 * identity's for texts that are not in force.
 */
@Injectable()
export class AcceptAdminInvite {
  constructor(
    private readonly companies: CompanyStore,
    private readonly invites: CompanyInviteStore,
    private readonly emails: AccountEmail,
    private readonly agree: AgreeAsOutsider,
    private readonly admit: AdmitAdmin,
  ) {}

  /** Answers the company's id. */
  async run(tx: Tx, { token, ...person }: Acceptance): Promise<string> {
    const { accountId } = person;
    const email = (await this.emails.run(tx, accountId)).toLowerCase();
    const found = await this.invites.byToken(tx, tokenHash(token));
    const company = found && (await this.companies.locked(tx, found.companyId));
    if (!found || !company) throw new Refusal('not_found', 'ADMIN_INVITE_UNKNOWN');
    const kept = await this.invites.locked(tx, company.id, found.id);
    const { invite, again } = unwrap(judgeAcceptance(kept, { accountId, email }, tx.now));
    if (again) {
      if (await this.admit.acts(tx, company.id, accountId)) return company.id;
      throw new Refusal('conflict', 'ADMIN_INVITE_USED');
    }
    await this.agree.run(tx, person);
    await this.invites.change(tx, invite.id, { acceptedAt: tx.now, acceptedBy: accountId });
    await this.admit.run(tx, company, { accountId, email });
    return company.id;
  }
}
