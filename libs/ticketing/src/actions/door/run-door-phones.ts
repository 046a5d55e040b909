import { Injectable } from '@nestjs/common';
import { newToken, tokenHash } from '@enishi/identity';
import { newId, readOneLine, Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { doorClosesAt, doorPhoneAt, longestLabel } from '../../domain/door-phone.ts';
import type { DoorPhoneStage } from '../../domain/door-phone.ts';
import { CourseStore } from '../../store/course.store.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import type { DoorMistake, DoorPhone } from '../../store/door-phone.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';

export type StandingPhone = DoorPhone & { stage: DoorPhoneStage };
export type NamedMistake = DoorMistake & { name: string | null };

/** The doors of dates and sessions that are not over, the phones that stand at them, and what they let in by mistake. */
export type DoorWatch = {
  dates: Pick<DateOfEvent, 'id' | 'startsAt' | 'site'>[];
  phones: StandingPhone[];
  mistakes: NamedMistake[];
};

/** Phones at the door as the secretariat hands them out, watches and ends them. */
@Injectable()
export class RunDoorPhones {
  constructor(
    private readonly phones: DoorPhoneStore,
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly names: NameMembers,
    private readonly courses: CourseStore,
  ) {}

  /**
   * The secret of a link with which one phone becomes a phone at the door of a date, or of a session of a course, without an account. It is told this once. Throws
   * DOOR_LABEL_MISSING and, of a course, DOOR_SESSION_MISSING (invalid), EVENT_NOT_FOUND, DATE_OFF, DOOR_DATE_OVER (conflict).
   */
  async offer(
    tx: Tx,
    eventId: string,
    { doorId, label, reader }: { doorId: string; label: string; reader: DeskReader },
  ): Promise<string> {
    const itself = await this.sales.date(tx, doorId);
    const session = itself ? null : await this.courses.session(tx, doorId);
    const date = session ? await this.sales.date(tx, session.occurrenceId) : itself;
    if (date?.eventId !== eventId) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (date.state === 'called_off' || session?.calledOffAt)
      throw new Refusal('conflict', 'DATE_OFF', { field: 'occurrenceId' });
    const name = readOneLine(label);
    if (!name || [...name].length > longestLabel)
      throw new Refusal('invalid', 'DOOR_LABEL_MISSING', { field: 'label', most: longestLabel });
    if (date.sessions.length > 0 && !session)
      throw new Refusal('invalid', 'DOOR_SESSION_MISSING', { field: 'occurrenceId' });
    const { endsAt } = session ?? date;
    if (doorPhoneAt({ openedAt: null, endedAt: null, endsAt }, tx.now) === 'over')
      throw new Refusal('conflict', 'DOOR_DATE_OVER', { field: 'occurrenceId' });
    const link = newToken();
    await this.phones.add(tx, {
      ...{ id: newId(), communityId: tx.community, eventId, occurrenceId: date.id, label: name },
      sessionId: session?.id ?? null,
      ...{ madeBy: reader.accountId, madeRole: reader.role, madeAt: tx.now, linkHash: tokenHash(link) },
      ...{ tokenHash: null, openedAt: null, endedAt: null, endedBy: null },
    });
    return link;
  }

  /** From now on it lets nobody in and sends nothing. Throws DOOR_PHONE_ENDED (not_found). */
  async end(tx: Tx, id: string, by: string): Promise<void> {
    if (!(await this.phones.end(tx, id, by))) throw new Refusal('not_found', 'DOOR_PHONE_ENDED');
  }

  /** The phones of an event, and what they let in by mistake with the names of those people, which is written down. Throws EVENT_NOT_FOUND. */
  async look(tx: Tx, eventId: string, reader: DeskReader): Promise<DoorWatch> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const phones = await this.phones.ofEvent(tx, eventId);
    const mistakes = await this.phones.mistakes(tx, eventId);
    const ids = mistakes.flatMap(({ memberId }) => memberId ?? []);
    const named = await this.names.run(tx, [...new Set(ids)], { reader, reason: `door ${eventId}` });
    const dates = await this.sales.dates(tx, eventId);
    return {
      dates: dates
        .filter(({ state }) => state !== 'called_off')
        .flatMap(doorsOf)
        .filter(({ endsAt }) => tx.now <= doorClosesAt(endsAt)),
      phones: phones.map((phone) => ({ ...phone, stage: doorPhoneAt(phone, tx.now) })),
      mistakes: mistakes.map((mistake) => ({
        ...mistake,
        name: named.get(mistake.memberId ?? '')?.name ?? null,
      })),
    };
  }
}

/** Of a course a door for each session that takes place; else the one of the date. */
const doorsOf = ({ id, site, sessions, startsAt, endsAt }: DateOfEvent) =>
  sessions.length === 0
    ? [{ id, site, startsAt, endsAt }]
    : sessions
        .filter(({ offReasonJa }) => offReasonJa === null)
        .map((session) => ({ site, id: session.id, startsAt: session.startsAt, endsAt: session.endsAt }));
