import { Injectable } from '@nestjs/common';
import { newToken, tokenHash } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { adminInviteExpiry, judgeResending } from '../../domain/company/admin-invite.ts';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { WriteToAdmins } from './write-to-admins.ts';

/**
 * Sends an invitation once more, also one whose days are over. It has a new link; the one before works no longer. Throws
 * ADMIN_INVITE_UNKNOWN, ADMIN_INVITE_USED, ADMIN_INVITE_REVOKED, ADMIN_INVITE_JUST_SENT.
 */
@Injectable()
export class ResendAdminInvite {
  constructor(
    private readonly invites: CompanyInviteStore,
    private readonly letters: WriteToAdmins,
  ) {}

  async run(tx: Tx, company: CompanyEntity, inviteId: string): Promise<void> {
    const invite = unwrap(judgeResending(await this.invites.locked(tx, company.id, inviteId), tx.now));
    const token = newToken();
    const expiresAt = adminInviteExpiry(tx.now);
    await this.invites.change(tx, invite.id, { tokenHash: tokenHash(token), sentAt: tx.now, expiresAt });
    const { email, locale } = invite;
    await this.letters.invited(tx, company, { email, locale, token, expiresAt });
  }
}
