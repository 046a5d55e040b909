import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { insuredBy } from '../domain/insurance.ts';
import { rulesOf, tracks } from '../domain/track.ts';
import { GigStore } from '../store/gig.store.ts';
import { HelpRequestStore } from '../store/help-request.store.ts';
import { PlanWaves } from './matching/plan-waves.ts';
import type { SignsForm } from '../domain/signs/employment-signs.ts';
import { PublishingGround } from './publishing-ground.ts';
import { LookForSigns } from './signs/look-for-signs.ts';

/**
 * Which request's drafts go on the board, why at their reward, which signs of employment were found (null where nobody has looked, which only gigs of employment allow), and how an accident
 * is covered.
 */
export type Publishing = {
  id: string;
  justification: string;
  signs: SignsForm | null;
  insurance?: { kind: string; note: string } | null;
  by: string;
};

/** The desk puts the drafts of a request on the board, and people are told in waves from then on. */
@Injectable()
export class PublishGigs {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly gigs: GigStore,
    private readonly waves: PlanWaves,
    private readonly ground: PublishingGround,
    private readonly signs: LookForSigns,
  ) {}

  /**
   * All of them, or none. `signs` and `insurance` are said of those of 業務委託, `insurance` null where it was before. Needs the identity scope. Throws HELP_NOT_FOUND, HELP_PLAN_ENDED (conflict),
   * GIG_NO_DRAFTS (conflict) also where those that there were have begun, and what the rules of their track refuse (`mayPublish`, `mayPublishEmployment`, GIG_UNLICENSED, and of 業務委託
   * `readSigns` and `insuredBy`).
   */
  async run(tx: Tx, { id, justification, signs, insurance = null, by }: Publishing): Promise<void> {
    const help = await this.requests.held(tx, id);
    if (!help) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    const { placementNumber, entered } = await this.ground.run(tx, help.companyId);
    const drafts = (await this.gigs.ofRequests(tx, [id])).filter(
      ({ state, startsAt }) => state === 'draft' && startsAt > tx.now,
    );
    if (drafts.length === 0) throw new Refusal('conflict', 'GIG_NO_DRAFTS');
    const outsourced = drafts.filter(({ track }) => track === 'outsourcing');
    const insured = unwrap(insuredBy(outsourced, outsourced.length > 0 ? insurance : null));
    for (const track of tracks) {
      const of = drafts.filter((draft) => draft.track === track);
      if (of.length === 0) continue;
      const rules = rulesOf({ track });
      unwrap(rules.licensed(placementNumber));
      const why = unwrap(rules.publishable(of, justification, entered));
      const ids = of.map((draft) => draft.id);
      if (rules.looksForSigns) await this.signs.keep(tx, { requestId: id, gigIds: ids, signs, by });
      await this.gigs.turn(tx, ids, { to: 'open', reason: null, by });
      if (why) await this.gigs.justify(tx, ids, why);
    }
    if (insured)
      await this.gigs.insure(
        tx,
        outsourced.map((draft) => draft.id),
        insured,
      );
    await this.waves.first(
      tx,
      drafts.map((draft) => draft.id),
    );
  }
}
