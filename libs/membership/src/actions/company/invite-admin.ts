import { Injectable } from '@nestjs/common';
import { newToken, parseEmail, tokenHash } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { adminInviteExpiry, adminInviteState, judgeInviting } from '../../domain/company/admin-invite.ts';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { ReadAdmins } from './read-admins.ts';
import { WriteToAdmins } from './write-to-admins.ts';

/** Who is asked. `actor` is the mail address of somebody at the desk, null where the company itself asks. */
export type AdminWish = { email: string; locale: Locale; actor: string | null };

/**
 * Asks somebody by mail to act for a company; it moves no money and gives no access before they have accepted. Needs the identity
 * scope. Throws EMAIL_INVALID, ADMIN_ALREADY, ADMIN_INVITED_ALREADY, ADMINS_TOO_MANY, ADMIN_INVITES_TOO_MANY.
 */
@Injectable()
export class InviteAdmin {
  constructor(
    private readonly companies: CompanyStore,
    private readonly invites: CompanyInviteStore,
    private readonly admins: ReadAdmins,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteToAdmins,
  ) {}

  async run(tx: Tx, company: CompanyEntity, { email: typed, locale, actor }: AdminWish): Promise<void> {
    const { key } = unwrap(parseEmail(typed));
    await this.companies.locked(tx, company.id);
    const { admins, invites } = await this.admins.run(tx, company.id);
    const waiting = invites.filter((each) => adminInviteState(each, tx.now) === 'waiting');
    const email = unwrap(
      judgeInviting(key, {
        admins: admins.map((each) => each.email.toLowerCase()),
        waiting: waiting.map((each) => each.email),
      }),
    );
    const token = newToken();
    const expiresAt = adminInviteExpiry(tx.now);
    const invite = { companyId: company.id, email, tokenHash: tokenHash(token), locale, expiresAt };
    await this.invites.add(tx, invite);
    await this.turns.append(tx, company.id, { kind: 'admin_invited', actor });
    await this.letters.invited(tx, company, { email, locale, token, expiresAt });
  }
}
