import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, isWhole } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { attendeeInFull } from '../../domain/attendee.ts';
import { hasCompleted } from '../../domain/certificate.ts';
import type { CertificateFacts } from '../../domain/certificate.ts';
import { inBoth } from '../../domain/in-both.ts';
import { CourseStore } from '../../store/course.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { ReadCourse } from './read-course.ts';

const batch = 500;

/**
 * Certificates (修了証) of one date of a course, for the desk to print: one for each good ticket whose bearer came to as many sessions as the course asks for, by
 * what doors and `MarkVisit` noted. Nothing is kept of them: they are drawn anew each time, so that a mark that was put right counts at the next press.
 */
@Injectable()
export class GiveCertificates {
  constructor(
    private readonly sales: SaleStore,
    private readonly courses: CourseStore,
    private readonly read: ReadCourse,
    private readonly community: CurrentCommunity,
  ) {}

  /**
   * So many sessions have to be come to, of those that take place; null: no certificate is given. It may be changed at any time. Throws EVENT_NOT_FOUND,
   * CERTIFICATE_SESSIONS_WRONG (`most`).
   */
  async ask(tx: Tx, occurrenceId: string, asks: number | null): Promise<void> {
    const date = await this.dateOf(tx, occurrenceId);
    const most = heldIn(date);
    if (asks !== null && !isWhole(asks, 1, most))
      throw new Refusal('invalid', 'CERTIFICATE_SESSIONS_WRONG', { field: 'asks', most });
    await this.courses.ask(tx, date, asks);
  }

  /**
   * In the order in which tickets were given out; that their names leave is written down. Throws EVENT_NOT_FOUND, and as conflicts CERTIFICATE_NOT_SET and,
   * where nobody has come to that many yet, CERTIFICATE_NOBODY.
   */
  async run(tx: Tx, occurrenceId: string, reader: DeskReader): Promise<CertificateFacts[]> {
    const date = await this.dateOf(tx, occurrenceId);
    const asks = (await this.courses.asked(tx, date.eventId)).get(date.id) ?? null;
    if (asks === null) throw new Refusal('conflict', 'CERTIFICATE_NOT_SET');
    const completed = (await this.everybody(tx, date, reader)).filter(({ came }) =>
      hasCompleted(came.length, asks),
    );
    if (completed.length === 0) throw new Refusal('conflict', 'CERTIFICATE_NOBODY');
    const { operatorName: issuer } = await this.community.run(tx);
    const course = { title: inBoth(date.titleJa, date.titleEn), issuer, held: heldIn(date) };
    return completed.map(({ came, member, sent, ...named }) => ({
      ...{ ...course, startsAt: date.startsAt, endsAt: date.endsAt, givenAt: tx.now },
      ...{ came: came.length, name: attendeeInFull(named) ?? member?.name ?? sent?.name ?? '' },
    }));
  }

  private async everybody(tx: Tx, { id }: DateTerms, reader: DeskReader) {
    const all = [];
    for (let after = null; ;) {
      const page = await this.read.attendance(tx, id, { first: batch, after, reader, exported: true });
      all.push(...page.attendees);
      if (!page.after) return all;
      after = page.after;
    }
  }

  private async dateOf(tx: Tx, occurrenceId: string): Promise<DateTerms> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return date;
  }
}

const heldIn = ({ sessions }: Pick<DateTerms, 'sessions'>): number =>
  sessions.filter(({ offReasonJa }) => offReasonJa === null).length;
