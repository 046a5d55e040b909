import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PastTurn } from '../../domain/past/past-person.ts';
import type { PastPersonEntity } from '../../store/past-person.entity.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';

/** Whom the desk means, and of two the other one. */
export type PastTurning = { id: string; turn: PastTurn; otherId: string | null };

/** What the desk says about people of old lists: that two are one (each keeps its lines, so that it can be taken back), that two are not, or that one is to be deleted. */
@Injectable()
export class TurnPast {
  constructor(private readonly people: PastPersonStore) {}

  /** Said twice is said once. Throws PAST_PERSON_NOT_FOUND, also where somebody has answered by now. */
  async run(tx: Tx, { id, turn, otherId }: PastTurning): Promise<void> {
    await this.people.hold(tx);
    const whole = await this.whole(tx, id);
    if (turn === 'part') return this.people.join(tx, id, null);
    if (turn === 'forget')
      return this.people.end(
        tx,
        whole.map((one) => one.id),
        'forgotten',
      );
    const other = await this.whole(tx, otherId ?? '');
    if (turn === 'apart') return this.people.keepApart(tx, id, otherId!);
    // The one with an address goes on, since only that one can be asked.
    const [kept, joined] = [whole[0]!, other[0]!].sort((one, two) => rank(one) - rank(two));
    if (kept!.id !== joined!.id) await this.people.join(tx, joined!.id, kept!.id);
  }

  private async whole(tx: Tx, id: string): Promise<PastPersonEntity[]> {
    const one = await this.people.byId(tx, id);
    if (one?.state !== 'unclaimed') throw new Refusal('not_found', 'PAST_PERSON_NOT_FOUND');
    return this.people.wholeOf(tx, id);
  }
}

/** Who was asked already is asked no more, and goes before whoever could be; those before whoever has no address. */
const rank = ({ askedAt, email }: PastPersonEntity): number => (askedAt ? 0 : email ? 1 : 2);
