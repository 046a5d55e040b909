import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import type { CommunityProfile, DisclosureSettings } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { FindEntitledCompany } from '@enishi/membership';
import type { PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { Looker } from '../../store/shared-card.store.ts';
import type { Clerk } from '../card-sides.ts';

/**
 * Whether a company may look for people: `off`, the community has no number of a notification or licence (職業安定法); `not_shown`, it shows itself to
 * nobody, so that nobody could see who looks; `not_in_plan`, its plan is not current or gives no search.
 */
export const scoutingGates = ['open', 'off', 'not_shown', 'not_in_plan'] as const;
export type ScoutingGate = (typeof scoutingGates)[number];

/** A company that would like to look, how many scouts it has left (null without limit), and by which rules of its community. */
export type ScoutingSide = {
  company: PublicCompany;
  gate: ScoutingGate;
  looker: Looker;
  scoutsLeft: number | null;
  rule: DisclosureSettings;
  community: CommunityProfile;
};

const codes = {
  off: 'SCOUTING_OFF',
  not_shown: 'SCOUTING_NOT_SHOWN',
  not_in_plan: 'SCOUTING_NOT_IN_PLAN',
} as const;

/** Which companies may look for people in the talent bank, by licence, page and plan; and who belongs to them. */
@Injectable()
export class ScoutingSides {
  constructor(
    private readonly companies: FindEntitledCompany,
    private readonly community: CurrentCommunity,
  ) {}

  /** Whether companies search at all here. */
  async offered(tx: Tx): Promise<boolean> {
    return disclosureOf((await this.community.run(tx)).settings).placementNumber !== null;
  }

  /** Throws COMPANY_NOT_FOUND, for everybody who does not act for it. */
  async of(tx: Tx, clerk: Clerk): Promise<ScoutingSide> {
    const { company, left, people } = await this.companies.run(tx, clerk, ['talent_search', 'scouts']);
    const community = await this.community.run(tx);
    const rule = disclosureOf(community.settings);
    const gate = !rule.placementNumber
      ? 'off'
      : left.get('talent_search')?.left === 0
        ? 'not_in_plan'
        : company.page
          ? 'open'
          : 'not_shown';
    const looker = { companyId: company.id, people };
    return { company, gate, looker, scoutsLeft: left.get('scouts')?.left ?? null, rule, community };
  }

  /** The same of one that may look; throws SCOUTING_OFF, SCOUTING_NOT_IN_PLAN and SCOUTING_NOT_SHOWN (forbidden) besides. */
  async open(tx: Tx, clerk: Clerk): Promise<ScoutingSide> {
    const side = await this.of(tx, clerk);
    if (side.gate !== 'open') throw new Refusal('forbidden', codes[side.gate]);
    return side;
  }
}
