import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CardForm } from '../../domain/card-wish.ts';
import { scoutMachine, scoutStateAt } from '../../domain/scout.ts';
import { ScoutStore } from '../../store/scout.store.ts';
import { GiveCard } from '../give-card.ts';
import { EndScouts } from './end-scouts.ts';
import { ScoutingSides } from './scouting-sides.ts';

/** `card`: what the person gives the company by accepting, with the sentence as it was shown; null declines. */
export type ScoutAnswer = { id: string; card: CardForm | null; locale: Locale };

/**
 * A person answers a company that would like to talk. A yes is an interest card for that company, given in the same transaction: name and address, until its
 * last day, stopped by one tap, each reading recorded.
 */
@Injectable()
export class AnswerScout {
  constructor(
    private readonly scouts: ScoutStore,
    private readonly giving: GiveCard,
    private readonly ending: EndScouts,
    private readonly sides: ScoutingSides,
  ) {}

  /**
   * The same answer once more changes nothing. Throws SCOUT_NOT_FOUND, also for somebody else's; SCOUT_OVER (conflict) for one that is answered otherwise, out of time
   * or taken back; and for a yes SCOUTING_OFF and what `GiveCard` throws.
   */
  async run(tx: Tx, memberId: string, { id, card, locale }: ScoutAnswer): Promise<void> {
    const scout = await this.scouts.held(tx, id);
    if (scout?.memberId !== memberId) throw new Refusal('not_found', 'SCOUT_NOT_FOUND');
    const to = card ? 'accepted' : 'declined';
    const state = scoutStateAt(scout, tx.now);
    if (state === to) return;
    if (!scoutMachine.may(state, to)) throw new Refusal('conflict', 'SCOUT_OVER');
    if (!card) return this.ending.one(tx, id, 'declined');
    if (!(await this.sides.offered(tx))) throw new Refusal('forbidden', 'SCOUTING_OFF');
    const given = { memberId, companyId: scout.companyId, eventId: null, form: card, locale };
    const consentId = await this.giving.run(tx, given);
    await this.scouts.end(tx, [id], { state: 'accepted', consentId });
  }
}
