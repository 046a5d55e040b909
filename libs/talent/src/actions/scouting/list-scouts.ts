import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { lastDayFrom } from '../../domain/card-wish.ts';
import { cardWording, emailWording } from '../../domain/card-wording.ts';
import { scoutStateAt, stateForCompany } from '../../domain/scout.ts';
import type { ScoutEntity } from '../../store/scout.entity.ts';
import { ScoutStore } from '../../store/scout.store.ts';
import { CardSides } from '../card-sides.ts';
import type { Clerk } from '../card-sides.ts';

/** A request as the person sees it: by which company, why, until when it can be answered, and what a yes would agree to. */
export type OwnScout = ScoutEntity & {
  company: string;
  shown: boolean;
  wording: Bilingual;
  emailWording: Bilingual;
  lastDay: TokyoDate;
};

/** Requests of companies to talk: those to a person, and those of a company. */
@Injectable()
export class ListScouts {
  constructor(
    private readonly scouts: ScoutStore,
    private readonly companies: PublicCompanies,
    private readonly community: CurrentCommunity,
    private readonly sides: CardSides,
  ) {}

  /** The latest hundred to a member. */
  async ofMember(tx: Tx, memberId: string): Promise<OwnScout[]> {
    const found = await this.scouts.ofMember(tx, memberId);
    const companies = await this.companies.run(
      tx,
      found.map(({ companyId }) => companyId),
    );
    const lastDay = lastDayFrom(tx.now, disclosureOf((await this.community.run(tx)).settings).days);
    return found.map((scout) => {
      const face = companies.get(scout.companyId);
      const company = face?.title ?? scout.companyName;
      const wording = cardWording({ recipient: company, purpose: 'contact_about_work', lastDay });
      const state = scoutStateAt(scout, tx.now);
      return {
        ...scout,
        state,
        company,
        shown: face?.page ?? false,
        wording,
        lastDay,
        emailWording: emailWording(company),
      };
    });
  }

  /** The latest hundred of a company, for whoever acts for it. Throws COMPANY_NOT_FOUND. */
  async ofCompany(tx: Tx, clerk: Clerk): Promise<ScoutEntity[]> {
    const company = await this.sides.company(tx, clerk);
    const found = await this.scouts.ofCompany(tx, company.id);
    return found.map((scout) => ({ ...scout, state: stateForCompany(scoutStateAt(scout, tx.now)) }));
  }
}
