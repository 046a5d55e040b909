import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { crewMachine, crewStateAt } from '../../domain/crew.ts';
import type { CrewState } from '../../domain/crew.ts';
import { CrewStore } from '../../store/crew.store.ts';

/** What somebody says: they will, they will not, or they cannot come after all. */
export type CrewAnswer = 'accept' | 'decline' | 'withdraw';
const turns: Readonly<Record<CrewAnswer, CrewState>> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** Somebody who was asked answers with one tap. */
@Injectable()
export class AnswerCrew {
  constructor(private readonly crew: CrewStore) {}

  /**
   * `named`: a speaker may be named on the event's page; said again by whoever has accepted, it is changed. Answered twice it is answered once.
   * Throws CREW_NOT_FOUND, also for what others were asked, CREW_OVER where it can be answered no more, and CREW_OVERLAPS where an accepted
   * shift of theirs overlaps, which the database decides (conflicts).
   */
  async run(
    tx: Tx,
    memberId: string,
    { id, answer, named }: { id: string; answer: CrewAnswer; named: boolean },
  ): Promise<void> {
    const crew = await this.crew.locked(tx, id);
    if (crew?.memberId !== memberId) throw new Refusal('not_found', 'CREW_NOT_FOUND');
    const [from, to] = [crewStateAt(crew, tx.now), turns[answer]];
    const over = crew.endsAt <= tx.now;
    if (from !== to && (over || (answer === 'withdraw' && from === 'asked') || !crewMachine.may(from, to)))
      throw new Refusal('conflict', 'CREW_OVER');
    if (from === to && answer !== 'accept') return;
    const shown = answer === 'accept' && crew.role === 'speaker' && named;
    if (!(await this.crew.turn(tx, id, { to, named: shown, by: null })))
      throw new Refusal('conflict', 'CREW_OVERLAPS');
  }
}
