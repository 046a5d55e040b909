import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { CompanyAdminEntity } from '../../store/company/company-admin.entity.ts';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import type { CompanyInviteEntity } from '../../store/company/company-invite.entity.ts';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';

/** Somebody who acts for a company, with the address of their sign-in. */
export type NamedAdmin = CompanyAdminEntity & { email: string };

/** Who acts for a company, and who has been asked to. */
export type CompanyAdmins = { admins: NamedAdmin[]; invites: CompanyInviteEntity[] };

/** Lists who acts for a company, whoever came first at the top, and the invitations that are open, newest first. Needs the identity scope. */
@Injectable()
export class ReadAdmins {
  constructor(
    private readonly admins: CompanyAdminStore,
    private readonly invites: CompanyInviteStore,
    private readonly emails: AccountEmails,
  ) {}

  async run(tx: Tx, companyId: string): Promise<CompanyAdmins> {
    const admins = await this.admins.of(tx, companyId);
    const emails = await this.emails.run(
      tx,
      admins.map(({ accountId }) => accountId),
    );
    const named = admins.map((each) => ({ ...each, email: emails.get(each.accountId) ?? '' }));
    return { admins: named, invites: await this.invites.open(tx, companyId) };
  }
}
