import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { CompanyGrounds, ListCompanyPlans, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { allCompanies, isMeant } from '../../domain/card-recipient.ts';
import type { CardRecipient, CardRecipientKind } from '../../domain/card-recipient.ts';
import type { BlockChoice } from './block-companies.ts';

/** Which companies somebody would show their card to, by kind and key. */
export type RecipientWish = { kind: CardRecipientKind; key: string | null };

/** A recipient that can be chosen, and how many companies are meant by it today: those that show themselves, without those from which the card is kept. */
export type RecipientChoice = CardRecipient & { companies: number };

/** To which companies of the community a card can be shown. */
@Injectable()
export class CardRecipients {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly plans: ListCompanyPlans,
    private readonly companies: PublicCompanies,
    private readonly grounds: CompanyGrounds,
  ) {}

  /** All companies, then each municipality, each plan on offer, and each company that may see it. Two SQL statements. */
  async choices(tx: Tx, companies: readonly BlockChoice[]): Promise<RecipientChoice[]> {
    const open = companies.filter(({ blocked, own, shown }) => shown && !blocked && !own);
    const grounds = await this.grounds.run(
      tx,
      open.map(({ id }) => id),
    );
    const meant = open.flatMap(({ id }) => {
      const ground = grounds.get(id);
      return ground ? [{ id, ...ground }] : [];
    });
    const all = [
      allCompanies,
      ...(await this.areas(tx)),
      ...(await this.offered(tx)),
      ...open.map(({ id, title }) => called('one_company', id, { ja: title, en: title })),
    ];
    return all.map((each) => ({
      ...each,
      companies: meant.filter((company) => isMeant(each, company)).length,
    }));
  }

  /** The one that is wished for, as it is called today. Throws SHARED_RECIPIENT_UNKNOWN (not_found) for what is no choice. */
  async named(tx: Tx, { kind, key }: RecipientWish): Promise<CardRecipient> {
    if (kind === 'companies') return allCompanies;
    const found =
      kind === 'one_company'
        ? await this.one(tx, key)
        : (kind === 'area' ? await this.areas(tx) : await this.offered(tx)).find((each) => each.key === key);
    if (!found) throw new Refusal('not_found', 'SHARED_RECIPIENT_UNKNOWN', { field: 'to' });
    return found;
  }

  private async areas(tx: Tx): Promise<CardRecipient[]> {
    const { municipalities } = await this.community.run(tx);
    return municipalities.map(({ code, name }) => called('area', code, name));
  }

  private async offered(tx: Tx): Promise<CardRecipient[]> {
    return (await this.plans.run(tx)).map(({ key, name }) => called('plan', key, name));
  }

  private async one(tx: Tx, id: string | null): Promise<CardRecipient | null> {
    const company = id === null ? undefined : (await this.companies.run(tx, [id])).get(id);
    return company?.page ? called('one_company', company.id, { ja: company.title, en: company.title }) : null;
  }
}

const called = (kind: CardRecipientKind, key: string, name: Bilingual): CardRecipient => ({
  ...{ kind, key, name },
});
