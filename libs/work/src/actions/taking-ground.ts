import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf, workOf } from '@enishi/identity';
import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ReadMatchFacts } from '@enishi/talent';
import { isSeasoned } from '../domain/team/companion.ts';
import { rulesOf } from '../domain/track.ts';
import { workWeekOf } from '../domain/wage.ts';
import { noMinors } from '../domain/working-age.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { WageStore } from '../store/wage.store.ts';
import { KnowMinors } from './minors/know-minors.ts';

/** What is frozen when a place is taken: percents of the community, and whether somebody is experienced, null where the gig does not ask. */
export type Frozen = { feePercent: number; callOffPercent: number; seasoned: boolean | null };

/** What the track of a gig asks of the community and of whoever would take a place. */
@Injectable()
export class TakingGround {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly wages: WageStore,
    private readonly facts: ReadMatchFacts,
    private readonly minors: KnowMinors,
  ) {}

  /** Throws what the track refuses for want of a number. */
  async run(tx: Tx, gig: GigEntity, memberId: string): Promise<Frozen> {
    const { settings } = await this.community.run(tx);
    const work = workOf(settings);
    const { placementNumber } = disclosureOf(settings);
    const rules = rulesOf(gig);
    unwrap(rules.licensed(placementNumber));
    return {
      feePercent: rules.feePercent(work.feePercent, placementNumber),
      callOffPercent: rules.callOffPercent(work),
      seasoned: gig.accompanied ? await this.seasoned(tx, gig, memberId) : null,
    };
  }

  /** By their evidence alone: what somebody says of themselves is level 0. */
  private async seasoned(tx: Tx, { skillId }: GigEntity, memberId: string): Promise<boolean> {
    const skills = (await this.facts.of(tx, [memberId])).get(memberId)?.skills ?? [];
    return isSeasoned(skills.find((skill) => skill.skillId === skillId)?.level ?? 0);
  }

  /** Throws what the track refuses of this person: age, and hours that add up across employers. The caller holds the person, so that these do not change meanwhile. */
  async admit(tx: Tx, gig: GigEntity, contact: Contact): Promise<void> {
    const { memberId, born } = contact;
    const rules = rulesOf(gig);
    const today = tokyoDateOf(tx.now);
    const held = rules.byHours
      ? await this.wages.minutesHeld(tx, memberId, { day: gig.day, ...workWeekOf(gig.day) })
      : { day: 0, week: 0 };
    const minors = rules.byHours ? await this.minors.held(tx, contact) : noMinors;
    unwrap(rules.admits(gig, { born, today, minors, dayMinutes: held.day, weekMinutes: held.week }));
  }
}
