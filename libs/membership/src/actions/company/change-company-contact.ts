import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { readCompanyContact } from '../../domain/company/company-profile.ts';
import type { CompanyContact } from '../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/**
 * Sets whom to write to about a company, e.g. after the one before was erased. Its story says that it changed, not to whom. The same
 * once more changes nothing. Throws the refusals of `readCompanyContact`.
 */
@Injectable()
export class ChangeCompanyContact {
  constructor(
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(
    tx: Tx,
    { id }: CompanyEntity,
    { contact: typed, actor }: { contact: CompanyContact; actor: string | null },
  ): Promise<void> {
    const contact = unwrap(readCompanyContact(typed));
    const before = await this.companies.locked(tx, id);
    const fields = ['department', 'contactName', 'contactEmail'] as const;
    if (!before || fields.every((field) => before[field] === contact[field])) return;
    await this.companies.changeContact(tx, id, contact);
    await this.turns.append(tx, id, { kind: 'contact_changed', actor });
  }
}
