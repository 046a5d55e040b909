import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyInviteStore } from '../../store/company/company-invite.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';

/** Takes an invitation back: its link works no longer. Twice is once. Throws ADMIN_INVITE_UNKNOWN, ADMIN_INVITE_USED. */
@Injectable()
export class RevokeAdminInvite {
  constructor(
    private readonly invites: CompanyInviteStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(
    tx: Tx,
    company: CompanyEntity,
    { inviteId, actor }: { inviteId: string; actor: string | null },
  ): Promise<void> {
    const invite = await this.invites.locked(tx, company.id, inviteId);
    if (!invite) throw new Refusal('not_found', 'ADMIN_INVITE_UNKNOWN');
    if (invite.acceptedAt) throw new Refusal('conflict', 'ADMIN_INVITE_USED');
    if (invite.revokedAt) return;
    await this.invites.change(tx, invite.id, { revokedAt: tx.now });
    await this.turns.append(tx, company.id, { kind: 'invite_revoked', actor });
  }
}
