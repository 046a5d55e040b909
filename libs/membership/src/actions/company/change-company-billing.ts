import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { readCompanyContact } from '../../domain/company/company-profile.ts';
import type { CompanyContact } from '../../domain/company/company-profile.ts';
import { CompanyBillingContactStore } from '../../store/company/company-billing-contact.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';

/**
 * Sets whom to write to about a company's money (請求担当); null where it is the contact again. The story says that it changed, not to
 * whom; the same once more changes nothing. Throws the refusals of `readCompanyContact`.
 */
@Injectable()
export class ChangeCompanyBilling {
  constructor(
    private readonly companies: CompanyStore,
    private readonly contacts: CompanyBillingContactStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(
    tx: Tx,
    { id: companyId }: CompanyEntity,
    { contact: typed, actor }: { contact: CompanyContact | null; actor: string | null },
  ): Promise<void> {
    const read = typed && unwrap(readCompanyContact(typed));
    await this.companies.locked(tx, companyId);
    const before = await this.contacts.of(tx, companyId);
    if (!read && !before) return;
    if (read) {
      const { department, contactName: name, contactEmail: email } = read;
      if (before?.department === department && before.name === name && before.email === email) return;
      await this.contacts.keep(tx, { companyId, department, name, email });
    } else await this.contacts.forget(tx, companyId);
    await this.turns.append(tx, companyId, { kind: 'billing_changed', actor });
  }
}
