import { Injectable } from '@nestjs/common';
import { Refusal, allOf, ok, refused, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { antisocialDeclaration } from '../../domain/company/antisocial-declaration.ts';
import { companyTitle, readCompanyProfile } from '../../domain/company/company-profile.ts';
import type { TypedProfile } from '../../domain/company/company-profile.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { AgreeAsOutsider } from '../agree-as-outsider.ts';

/** What was typed on the page, and which texts were on it. */
export type FoundingForm = TypedProfile & {
  declared: boolean;
  declarationVersion: number;
  termsVersion: number;
  privacyVersion: number;
};

/** Who sends it, from where. */
export type Founder = { accountId: string; locale: Locale; ip: string | null };

/**
 * Enters a company with whoever is signed in as its first administrator. The declaration about antisocial forces is kept word for
 * word; whoever is no member agrees to terms and privacy notice, by which their address is known to the community. Needs the
 * identity scope. Sent twice, it answers the same. Throws DECLARATION_MISSING, DECLARATION_CHANGED, the refusals of
 * `readCompanyProfile` and identity's for texts that are not in force.
 */
@Injectable()
export class FoundCompany {
  constructor(
    private readonly companies: CompanyStore,
    private readonly turns: CompanyTurnStore,
    private readonly agree: AgreeAsOutsider,
  ) {}

  async run(tx: Tx, form: FoundingForm, founder: Founder): Promise<CompanyEntity> {
    const { accountId, locale, ip } = founder;
    const declaration = form.declared
      ? ok(true)
      : refused<true>(new Refusal('invalid', 'DECLARATION_MISSING', { field: 'declared' }));
    const { profile } = unwrap(allOf({ profile: readCompanyProfile(form), declaration }));
    if (form.declarationVersion !== antisocialDeclaration.version)
      throw new Refusal('conflict', 'DECLARATION_CHANGED');
    await tx.lock(`membership.found_company:${accountId}`);
    const already = await this.companies.justFounded(tx, accountId, profile);
    if (already) return already;
    const { termsVersion, privacyVersion } = form;
    await this.agree.run(tx, { termsVersion, privacyVersion, accountId, locale, ip });
    const company = await this.companies.add(tx, profile, locale);
    await this.companies.admit(tx, company.id, accountId);
    const { version } = antisocialDeclaration;
    const declared = { companyId: company.id, accountId, version, locale, ip };
    await this.companies.keepDeclaration(tx, { ...declared, wording: antisocialDeclaration[locale] });
    await this.turns.append(tx, company.id, { kind: 'founded', facts: { title: companyTitle(company) } });
    await this.turns.append(tx, company.id, { kind: 'declared', facts: { version } });
    return company;
  }
}
