import { HoldPayers, NameCustomer } from '@enishi/billing';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { staysPut } from '../../domain/company/company-ground.ts';
import { companyTitle, readCompanyFacts } from '../../domain/company/company-profile.ts';
import type { CompanyFacts, TypedFacts } from '../../domain/company/company-profile.ts';
import { profileFields } from '../../domain/company/profile-fields.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyTurn } from '../../store/company/company-turn.store.ts';
import { MoveCompanyFee } from './move-company-fee.ts';
import type { AgreedFee } from './move-company-fee.ts';

/** What was typed; `agreedAmount` is the fee from the next renewal on that stood on the page, null where it stays. */
export type ProfileWish = {
  typed: TypedFacts;
  agreedAmount: number | null;
  /** Whoever at the desk changes it, and why; the company itself otherwise. */
  desk?: { actor: string; reason: string };
};

/** What was changed, and the fee of the next renewal where it is another one. */
export type ProfileChange = { fields: (keyof CompanyFacts)[]; fee: AgreedFee | null };

/**
 * Changes what stands on a company's papers from now on, and its size; receipts and documents that were issued stay as they are.
 * Another band changes the fee with the next renewal, never within the term, and only at the amount that was shown: else
 * COMPANY_FEE_DIFFERS (conflict). With another address it is confirmed to be nowhere (`ConfirmCompanyArea`). The same once more changes nothing. Throws the refusals of `readCompanyFacts`.
 */
@Injectable()
export class ChangeCompanyProfile {
  constructor(
    private readonly payers: HoldPayers,
    private readonly companies: CompanyStore,
    private readonly fees: MoveCompanyFee,
    private readonly customers: NameCustomer,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Null where nothing was changed. */
  async run(
    tx: Tx,
    { id }: CompanyEntity,
    { typed, agreedAmount, desk }: ProfileWish,
  ): Promise<ProfileChange | null> {
    const facts = unwrap(readCompanyFacts(typed));
    await this.payers.run(tx, 'company', [id]);
    const before = await this.companies.locked(tx, id);
    if (!before) return null;
    const fields = differing(before, facts);
    if (fields.length === 0) return null;
    const { employees } = facts;
    const actor = desk?.actor ?? null;
    const fee =
      before.employees === employees
        ? null
        : await this.fees.agree(tx, before, { employees, agreedAmount, actor });
    await this.companies.changeFacts(tx, id, facts);
    const moved = before.confirmedArea !== null && !staysPut(before, facts);
    if (moved) await this.companies.confirmArea(tx, id, null);
    const title = companyTitle(facts);
    if (title !== companyTitle(before)) await this.customers.run(tx, { kind: 'company', id }, title);
    await this.turns.append(tx, id, turnOf(title, fields, desk));
    if (moved) await this.turns.append(tx, id, { kind: 'area_moved' });
    return { fields, fee };
  }
}

const differing = (before: CompanyEntity, facts: CompanyFacts): (keyof CompanyFacts)[] =>
  (Object.keys(facts) as (keyof CompanyFacts)[]).filter((fact) => before[fact] !== facts[fact]);

function turnOf(title: string, fields: (keyof CompanyFacts)[], desk: ProfileWish['desk']): CompanyTurn {
  if (!desk) return { kind: 'profile_changed', facts: { title } };
  const { ja, en } = profileFields(fields);
  const facts = { fields_ja: ja, fields_en: en, reason: desk.reason };
  return { kind: 'profile_changed_at_desk', facts, actor: desk.actor };
}
