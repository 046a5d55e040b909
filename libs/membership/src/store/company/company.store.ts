import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyKanaKey, companyNameKey } from '@enishi/japan';
import type { CompanyContact, CompanyFacts, CompanyProfile } from '../../domain/company/company-profile.ts';
import { In } from 'typeorm';
import { CompanyAdminEntity } from './company-admin.entity.ts';
import { CompanyDeclarationEntity } from './company-declaration.entity.ts';
import { CompanyEntity } from './company.entity.ts';

/** Milliseconds within which the same form is the same wish. */
const sentTwiceWithin = 10 * 60_000;

/** Companies of the transaction's community, who acts for them, and what they declared. */
@Injectable()
export class CompanyStore {
  async byId(tx: Tx, id: string): Promise<CompanyEntity | null> {
    return isId(id) ? tx.repo(CompanyEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** Those of some ids. */
  named(tx: Tx, ids: readonly string[]): Promise<CompanyEntity[]> {
    return tx.repo(CompanyEntity).findBy({ communityId: tx.community, id: In([...new Set(ids)]) });
  }

  /** Those that are called so, by the keys of their names, the oldest first. */
  called(tx: Tx, nameKeys: readonly string[]): Promise<CompanyEntity[]> {
    return tx.repo(CompanyEntity).find({
      where: { communityId: tx.community, nameKey: In([...new Set(nameKeys)]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** A company whose row stays locked until the commit. */
  async locked(tx: Tx, id: string): Promise<CompanyEntity | null> {
    const where = { communityId: tx.community, id };
    return isId(id) ? tx.repo(CompanyEntity).findOne({ where, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** One of those that somebody acts for. */
  async own(tx: Tx, accountId: string, id: string): Promise<CompanyEntity | null> {
    const acts = isId(id) && (await this.actsFor(tx, accountId, id));
    return acts ? this.byId(tx, id) : null;
  }

  /** All of those that somebody acts for, oldest first. */
  ofAccount(tx: Tx, accountId: string): Promise<CompanyEntity[]> {
    return tx
      .repo(CompanyEntity)
      .createQueryBuilder('company')
      .where(
        'company.id in (select a.company_id from membership.company_admin a where a.community_id = :community and a.account_id = :accountId)',
        { community: tx.community, accountId },
      )
      .orderBy('company.createdAt')
      .addOrderBy('company.id')
      .limit(50)
      .getMany();
  }

  /** The company of that name which the same person entered a moment ago: a form that was sent twice. */
  async justFounded(tx: Tx, accountId: string, profile: CompanyProfile): Promise<CompanyEntity | null> {
    const { nameKey, kanaKey } = keysOf(profile);
    const since = tx.now.getTime() - sentTwiceWithin;
    const own = await this.ofAccount(tx, accountId);
    return (
      own.find(
        (each) => each.nameKey === nameKey && each.kanaKey === kanaKey && each.createdAt.getTime() > since,
      ) ?? null
    );
  }

  async add(tx: Tx, profile: CompanyProfile, locale: Locale): Promise<CompanyEntity> {
    const place = { id: newId(), communityId: tx.community, locale, createdAt: tx.now, updatedAt: tx.now };
    const company = { ...place, confirmedArea: null, ...profile, ...keysOf(profile) };
    await tx.repo(CompanyEntity).insert(company);
    return company;
  }

  async changeContact(tx: Tx, id: string, contact: CompanyContact): Promise<void> {
    await tx.repo(CompanyEntity).update({ communityId: tx.community, id }, { ...contact, updatedAt: tx.now });
  }

  /** What stands on a company's papers from now on, and its size. */
  async changeFacts(tx: Tx, id: string, facts: CompanyFacts): Promise<void> {
    const changes = { ...facts, ...keysOf(facts), updatedAt: tx.now };
    await tx.repo(CompanyEntity).update({ communityId: tx.community, id }, changes);
  }

  /** Where the secretariat has confirmed that a company is; null: nowhere any more. */
  async confirmArea(tx: Tx, id: string, confirmedArea: string | null): Promise<void> {
    await tx.repo(CompanyEntity).update({ communityId: tx.community, id }, { confirmedArea });
  }

  async admit(tx: Tx, companyId: string, accountId: string): Promise<void> {
    await tx
      .repo(CompanyAdminEntity)
      .insert({ id: newId(), communityId: tx.community, companyId, accountId, since: tx.now });
  }

  async keepDeclaration(
    tx: Tx,
    declared: Pick<
      CompanyDeclarationEntity,
      'companyId' | 'accountId' | 'version' | 'locale' | 'wording' | 'ip'
    >,
  ): Promise<void> {
    await tx
      .repo(CompanyDeclarationEntity)
      .insert({ id: newId(), communityId: tx.community, declaredAt: tx.now, ...declared });
  }

  declarationOf(tx: Tx, companyId: string): Promise<CompanyDeclarationEntity | null> {
    return tx
      .repo(CompanyDeclarationEntity)
      .findOne({ where: { communityId: tx.community, companyId }, order: { declaredAt: 'DESC' } });
  }

  private actsFor(tx: Tx, accountId: string, companyId: string): Promise<boolean> {
    return tx.repo(CompanyAdminEntity).existsBy({ communityId: tx.community, companyId, accountId });
  }
}

function keysOf({
  name,
  kana,
}: Pick<CompanyProfile, 'name' | 'kana'>): Pick<CompanyEntity, 'nameKey' | 'kanaKey'> {
  return { nameKey: companyNameKey(name), kanaKey: companyKanaKey(kana) };
}
