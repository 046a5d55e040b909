import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { crewMachine, crewStateAt, minutesOf } from '../../domain/crew.ts';
import type { CrewState } from '../../domain/crew.ts';
import { CrewStore } from '../../store/crew.store.ts';
import type { CrewOfEvent } from '../../store/crew.store.ts';
import { crewCame, crewEnded, crewMarkTakenBack } from '../../crew.events.ts';

/** What the desk does: it needs somebody no more, marks that they came or did not, or takes a mark back (`accepted`). */
export type CrewTurn = Extract<CrewState, 'withdrawn' | 'came' | 'absent' | 'accepted'>;
/** Of these the desk's own acts lead nowhere. */
const answers: readonly CrewState[] = ['asked', 'declined', 'lapsed'];

/** The desk marks who came, takes a mark back, or withdraws what it asked. */
@Injectable()
export class TurnCrew {
  constructor(private readonly crew: CrewStore) {}

  /**
   * Pressed twice it is done once. Throws CREW_NOT_FOUND, CREW_NOT_YET (conflict) before the shift has begun, CREW_OVER (conflict) where somebody
   * who has not accepted is marked or accepted for, MOVE_NOT_ALLOWED, and CREW_OVERLAPS where another accepted shift stands at that time by now.
   */
  async run(tx: Tx, { id, to, by }: { id: string; to: CrewTurn; by: string }): Promise<void> {
    const crew = (await this.crew.locked(tx, id)) && (await this.crew.byId(tx, id));
    if (!crew) throw new Refusal('not_found', 'CREW_NOT_FOUND');
    const from = crewStateAt(crew, tx.now);
    if (from === to) return;
    if (to !== 'withdrawn' && answers.includes(from)) throw new Refusal('conflict', 'CREW_OVER');
    unwrap(crewMachine.move(from, to));
    if (to !== 'withdrawn' && crew.startsAt > tx.now) throw new Refusal('conflict', 'CREW_NOT_YET');
    const named = crew.named && to !== 'withdrawn';
    if (!(await this.crew.turn(tx, id, { to, named, by }))) throw new Refusal('conflict', 'CREW_OVERLAPS');
    await this.tell(tx, crew, { from, to, by });
  }

  private async tell(
    tx: Tx,
    crew: CrewOfEvent,
    { from, to, by }: { from: CrewState; to: CrewTurn; by: string },
  ): Promise<void> {
    const { id: crewId, occurrenceId, memberId, role, titleJa, titleEn } = crew;
    if (to === 'withdrawn') await tx.emit(crewEnded, { crewId, because: 'desk' });
    if (from === 'came') await tx.emit(crewMarkTakenBack, { crewId, by });
    if (to === 'came' && memberId)
      await tx.emit(crewCame, {
        ...{ crewId, occurrenceId, memberId, role, by, title: { ja: titleJa, en: titleEn ?? titleJa } },
        ...{ minutes: minutesOf(crew), occurredOn: tokyoDateOf(crew.startsAt) },
      });
  }
}
