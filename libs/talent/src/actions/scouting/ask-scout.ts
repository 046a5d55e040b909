import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { UseBenefit } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { cardNumberOf } from '../../domain/consent.ts';
import { answerByOf, quietSince, readWhy, scoutMachine, scoutStateAt } from '../../domain/scout.ts';
import { ScoutStore } from '../../store/scout.store.ts';
import { scoutAsked } from '../../talent.events.ts';
import type { Clerk } from '../card-sides.ts';
import { EndScouts, scoutKey } from './end-scouts.ts';
import { OpenSharedCard } from './open-shared-card.ts';

/** A company would like to talk to somebody whose card it has seen, and uses a scout of its plan for it. */
@Injectable()
export class AskScout {
  constructor(
    private readonly cards: OpenSharedCard,
    private readonly scouts: ScoutStore,
    private readonly benefits: UseBenefit,
    private readonly ending: EndScouts,
  ) {}

  /**
   * Answers with the request. Throws what `OpenSharedCard` and `UseBenefit` throw, the refusals of `readWhy`, and SCOUT_ASKED_ALREADY (conflict, `days`) where one is open
   * with this person, also of another clerk at the same moment, or the company had no yes from them within the quiet time.
   */
  async run(tx: Tx, clerk: Clerk, { cardId, why }: { cardId: string; why: string }): Promise<string> {
    const { side, memberId, card } = await this.cards.find(tx, clerk, cardId);
    const read = unwrap(readWhy(why));
    const id = newId();
    const { answerDays, quietDays } = side.rule;
    const refused = new Refusal('conflict', 'SCOUT_ASKED_ALREADY', { days: quietDays });
    const since = quietSince(tx.now, quietDays);
    if (await this.scouts.askedSince(tx, side.company.id, memberId, since)) throw refused;
    const added = await this.scouts.add(tx, {
      ...{ id, communityId: tx.community, memberId, giverId: memberId, companyId: side.company.id },
      ...{ companyName: side.company.title, cardId: card.id, why: read, state: 'asked', consentId: null },
      ...{
        askedBy: clerk.accountId,
        askedAt: tx.now,
        answerBy: answerByOf(tx.now, answerDays),
        endedAt: null,
      },
    });
    if (!added) throw refused;
    await this.benefits.run(tx, {
      ...{ companyId: side.company.id, kind: 'scouts', parts: 1, key: scoutKey(id), recordedBy: null },
      ...{ usedFor: `人材バンク ${cardNumberOf(card.id)}`, accountId: clerk.accountId },
    });
    await tx.emit(scoutAsked, { scoutId: id });
    return id;
  }

  /** The company takes it back; the scout stays used, since the person was written to. Throws COMPANY_NOT_FOUND, SCOUT_NOT_FOUND and SCOUT_OVER. */
  async withdraw(tx: Tx, companyId: string, id: string): Promise<void> {
    const scout = await this.scouts.held(tx, id);
    if (scout?.companyId !== companyId) throw new Refusal('not_found', 'SCOUT_NOT_FOUND');
    if (!scoutMachine.may(scoutStateAt(scout, tx.now), 'withdrawn'))
      throw new Refusal('conflict', 'SCOUT_OVER');
    await this.ending.one(tx, id, 'withdrawn');
  }
}
