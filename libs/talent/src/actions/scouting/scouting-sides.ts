import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { CommunityProfile, DisclosureSettings } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { FindEntitledCompany } from '@enishi/membership';
import type { EntitledCompany, PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { groundsOf } from '../../domain/card-recipient.ts';
import type { Looker } from '../../store/shared-card.store.ts';
import type { Clerk } from '../card-sides.ts';
import { SearchMonths } from './search-months.ts';
import type { SearchStanding } from './search-months.ts';

/**
 * Whether a company may look for people: `off`, the community has no number of a notification or licence (職業安定法); `not_shown`, it shows itself to
 * nobody, so that nobody could see who looks; `not_in_plan`, its plan is not current or gives no search; `no_month`, no month of searching runs; `used_up`, all of them are used.
 */
export const scoutingGates = ['open', 'off', 'not_shown', 'not_in_plan', 'no_month', 'used_up'] as const;
export type ScoutingGate = (typeof scoutingGates)[number];

/** A company that would like to look, how many scouts it has left (null without limit), and by which rules of its community. */
export type ScoutingSide = {
  company: PublicCompany;
  gate: ScoutingGate;
  looker: Looker;
  months: SearchStanding;
  scoutsLeft: number | null;
  rule: DisclosureSettings;
  community: CommunityProfile;
  /** By what people may have chosen it today: where it is confirmed to be, and its plan, as they are called. */
  ground: { area: Bilingual | null; plan: Bilingual | null };
};

/** Why a company may not look, as it is told. */
export const scoutingRefusals = {
  off: 'SCOUTING_OFF',
  not_shown: 'SCOUTING_NOT_SHOWN',
  not_in_plan: 'SCOUTING_NOT_IN_PLAN',
  no_month: 'SCOUTING_NO_MONTH',
  used_up: 'SCOUTING_MONTHS_USED',
} as const;

/** Which companies may look for people in the talent bank, by licence, page and plan; and who belongs to them. */
@Injectable()
export class ScoutingSides {
  constructor(
    private readonly companies: FindEntitledCompany,
    private readonly community: CurrentCommunity,
    private readonly months: SearchMonths,
  ) {}

  /** Whether companies search at all here. */
  async offered(tx: Tx): Promise<boolean> {
    return disclosureOf((await this.community.run(tx)).settings).placementNumber !== null;
  }

  /** Throws COMPANY_NOT_FOUND, for everybody who does not act for it. */
  async of(tx: Tx, clerk: Clerk): Promise<ScoutingSide> {
    return this.told(tx, await this.companies.run(tx, clerk, ['talent_search', 'scouts']));
  }

  private async told(tx: Tx, { company, left, people, ground }: EntitledCompany): Promise<ScoutingSide> {
    const community = await this.community.run(tx);
    const rule = disclosureOf(community.settings);
    const searching = left.get('talent_search');
    const months = await this.months.of(tx, company.id, searching ? searching.left : 0);
    const gate = !rule.placementNumber
      ? 'off'
      : months.gate === 'not_in_plan'
        ? 'not_in_plan'
        : company.page
          ? months.gate
          : 'not_shown';
    const looker = { companyId: company.id, people, grounds: groundsOf({ id: company.id, ...ground }) };
    const called = {
      area: community.municipalities.find(({ code }) => code === ground.area)?.name ?? null,
      plan: ground.planKey === null ? null : (searching?.planName ?? null),
    };
    return {
      ...{ company, gate, looker, months, scoutsLeft: left.get('scouts')?.left ?? null },
      ...{ rule, community, ground: called },
    };
  }

  /**
   * The same of one that may look, held until the commit, so that where it is and what its plan is stay as they are; throws one of `scoutingRefusals` (forbidden) besides.
   */
  async open(tx: Tx, clerk: Clerk): Promise<ScoutingSide> {
    const side = await this.told(tx, await this.companies.held(tx, clerk, ['talent_search', 'scouts']));
    if (side.gate !== 'open') throw new Refusal('forbidden', scoutingRefusals[side.gate]);
    return side;
  }
}
