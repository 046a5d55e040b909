import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { judgeRemoval } from '../../domain/company/admin-invite.ts';
import { CompanyAdminStore } from '../../store/company/company-admin.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { WriteToAdmins } from './write-to-admins.ts';

/** Who goes, and who says so: an account of the company, or somebody at the desk by mail address. */
export type AdminRemoval = { adminId: string; by: { accountId: string } | { actor: string } };

/**
 * Ends that somebody acts for a company, themselves or another; they are told by mail, their own membership stays. The company's row
 * is held, so that of two who remove each other at once one stays. Needs the identity scope. Throws ADMIN_NOT_FOUND, LAST_ADMIN.
 */
@Injectable()
export class RemoveAdmin {
  constructor(
    private readonly companies: CompanyStore,
    private readonly admins: CompanyAdminStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteToAdmins,
  ) {}

  /** Answers whether it was whoever asked. */
  async run(tx: Tx, company: CompanyEntity, { adminId, by }: AdminRemoval): Promise<boolean> {
    await this.companies.locked(tx, company.id);
    const { accountId } = unwrap(judgeRemoval(await this.admins.of(tx, company.id), adminId));
    const themselves = 'accountId' in by && by.accountId === accountId;
    await this.letters.removed(tx, company, accountId);
    await this.admins.remove(tx, company.id, adminId);
    const kind = themselves ? 'admin_left' : 'admin_removed';
    await this.turns.append(tx, company.id, { kind, actor: 'actor' in by ? by.actor : null });
    return themselves;
  }
}
