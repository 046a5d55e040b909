import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { calendarText } from '@enishi/japan';
import type { Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { gigCalendarEntry } from '../domain/gig-calendar.ts';
import { ReadOwnGigs } from './read-own-gigs.ts';

/** One gig of one's own as a calendar file (RFC 5545), with times on the clock of Tokyo. */
@Injectable()
export class WriteGigCalendar {
  constructor(
    private readonly own: ReadOwnGigs,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
  ) {}

  /** Throws ASSIGNMENT_NOT_FOUND, also for somebody else's. */
  async run(tx: Tx, memberId: string, { id, locale }: { id: string; locale: Locale }): Promise<string> {
    const { assignment, gig } = await this.own.one(tx, memberId, id);
    const { slug, name } = await this.community.run(tx);
    const { title, place, steps } = gig;
    const of = { ...assignment, title, place, steps, company: gig.company?.title ?? '' };
    const url = this.links.to(slug, locale, `/me/gigs/${id}`);
    return calendarText(name[locale], [gigCalendarEntry(of, url, locale)], locale);
  }
}
