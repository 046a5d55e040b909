import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { crewStateAt, mostCrew, readCrewWish, replyUntilOf } from '../../domain/crew.ts';
import type { CrewForm, Shift } from '../../domain/crew.ts';
import { CrewStore } from '../../store/crew.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { crewAsked } from '../../crew.events.ts';

/** Whom the desk asks for which date; `by` is the account at the desk. */
export type CrewAsk = {
  memberId: string;
  eventId: string;
  occurrenceId: string;
  form: CrewForm;
  by: string;
};

/** The desk asks a member to take part in a date of an event; they are written to. Whether they may be asked, their consent, is the caller's to know. */
@Injectable()
export class AskForCrew {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly crew: CrewStore,
  ) {}

  /**
   * Answers its id; the same ask pressed twice is one. Under the lock of the event. Throws EVENT_NOT_FOUND, also for dates of other events,
   * CREW_EVENT_NOT_OPEN (of an event that is not on the site, or a date that is over or off) and CREW_ASKED_ALREADY (conflicts),
   * CREW_TOO_MANY (limited), and the refusals of `readCrewWish`.
   */
  async run(tx: Tx, { memberId, eventId, occurrenceId, form, by }: CrewAsk): Promise<string> {
    const event = await this.events.locked(tx, eventId);
    const date = event && (await this.sales.dates(tx, eventId)).find(({ id }) => id === occurrenceId);
    if (!event || !date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (date.state !== 'published' || date.endsAt <= tx.now)
      throw new Refusal('conflict', 'CREW_EVENT_NOT_OPEN');
    const wish = unwrap(readCrewWish(form, date, tx.now));
    const known = await this.crew.ofEvent(tx, eventId, mostCrew + 1);
    const stands = known.find(
      (each) =>
        each.memberId === memberId &&
        ['asked', 'accepted', 'came', 'absent'].includes(crewStateAt(each, tx.now)) &&
        overlaps(each, wish),
    );
    if (stands) {
      const same = stands.role === wish.role && stands.startsAt.getTime() === wish.startsAt.getTime();
      if (same && stands.state === 'asked') return stands.id;
      throw new Refusal('conflict', 'CREW_ASKED_ALREADY');
    }
    if (known.length >= mostCrew) throw new Refusal('limited', 'CREW_TOO_MANY', { most: mostCrew });
    const id = newId();
    await this.crew.add(tx, {
      ...{ ...wish, id, communityId: tx.community, eventId, occurrenceId, memberId, giverId: memberId },
      ...{ state: 'asked', replyUntil: replyUntilOf(wish, tx.now), named: false, doubled: false },
      ...{ askedBy: by, askedAt: tx.now, turnedBy: by, turnedAt: tx.now },
    });
    await tx.emit(crewAsked, { crewId: id });
    return id;
  }
}

const overlaps = (one: Shift, other: Shift): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;
