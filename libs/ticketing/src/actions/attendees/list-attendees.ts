import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindAmongMembers, NameCompanies, NameMembers, searchBeginnings } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { seesSensitive } from '../../domain/question.ts';
import { AttendanceStore } from '../../store/attendance.store.ts';
import type { Attendance, AttendanceFilter } from '../../store/attendance.store.ts';
import { EventStore } from '../../store/event.store.ts';
import type { OrderKey } from '../../store/order.store.ts';

/**
 * A ticket and who comes with it; `member` is whose it is, null where that person is no longer in the register. `company`: the title of
 * the one that sends the person.
 */
export type Attendee = Attendance & { member: NamedMember | null; company: string | null };

/** What the desk asks for; `text` is the beginning of a name or its reading, of those who come or of those who ordered. */
export type AttendeeSearch = Omit<AttendanceFilter, 'who'> & { text: string | null };

export type AttendeeWish = {
  search: AttendeeSearch;
  first: number;
  after: OrderKey | null;
  reader: DeskReader;
  /** For a file that leaves the house. */
  exported?: boolean;
};

/** Who comes to an event, for the desk; that the names were looked at is written down. */
@Injectable()
export class ListAttendees {
  constructor(
    private readonly events: EventStore,
    private readonly attendances: AttendanceStore,
    private readonly found: FindAmongMembers,
    private readonly names: NameMembers,
    private readonly companies: NameCompanies,
  ) {}

  /** In the order in which tickets were given out. Throws EVENT_NOT_FOUND. */
  async run(
    tx: Tx,
    eventId: string,
    { search: { text, ...search }, first, after, reader, exported = false }: AttendeeWish,
  ): Promise<{ attendees: Attendee[]; hasNext: boolean }> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const filter = { ...search, who: text?.trim() ? await this.meant(tx, eventId, text) : null };
    const rows = await this.attendances.page(tx, eventId, {
      ...{ first: first + 1, after, filter, sensitive: seesSensitive(reader.role) },
    });
    const shown = rows.slice(0, first);
    const ids = [...new Set(shown.flatMap(({ memberId }) => memberId ?? []))];
    const others = shown.filter(({ sent }) => sent).length;
    const senders = [...new Set(shown.flatMap(({ sent }) => sent?.companyId ?? []))];
    const companies = senders.length > 0 ? await this.companies.run(tx, senders) : null;
    const sensitive = shown.some(({ answers }) => answers.some((answer) => answer.sensitive));
    const named = await this.names.run(tx, ids, {
      ...{ reader, act: exported ? 'export_members' : 'list_members', others },
      reason: `event:${eventId}${sensitive ? ' with sensitive answers' : ''}`,
    });
    return {
      attendees: shown.map((each) => ({
        ...each,
        member: named.get(each.memberId ?? '') ?? null,
        company: companies?.get(each.sent?.companyId ?? '')?.title ?? null,
      })),
      hasNext: rows.length > first,
    };
  }

  private async meant(tx: Tx, eventId: string, text: string): Promise<AttendanceFilter['who']> {
    const owners = await this.attendances.owners(tx, eventId);
    return { keys: searchBeginnings(text), memberIds: await this.found.run(tx, text, owners) };
  }
}
