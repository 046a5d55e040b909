import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { calendarText } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { Links, secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { gigCalendarEntry } from '../domain/gig-calendar.ts';
import { GigFeedStore } from '../store/calendar/gig-feed.store.ts';
import { ReadOwnGigs } from './read-own-gigs.ts';
import type { OwnGig } from './read-own-gigs.ts';

const pastDays = 90;
const suffix: Bilingual = { ja: 'のしごと', en: ': my gigs' };

/** One's own gigs as a calendar file (RFC 5545), with times on the clock of Tokyo: one of them to be added once, or all to be subscribed to. */
@Injectable()
export class WriteGigCalendar {
  constructor(
    private readonly own: ReadOwnGigs,
    private readonly feeds: GigFeedStore,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
  ) {}

  /** Throws ASSIGNMENT_NOT_FOUND, also for somebody else's. */
  async run(tx: Tx, memberId: string, { id, locale }: { id: string; locale: Locale }): Promise<string> {
    return this.written(tx, [await this.own.one(tx, memberId, id)], locale);
  }

  /**
   * For whoever has the secret address: the latest hundred, without what ended a quarter of a year ago. What was given up or called off stays and says so, under the uid that it has always had.
   * Throws GIG_CALENDAR_NOT_FOUND.
   */
  async ofCode(tx: Tx, code: string, locale: Locale): Promise<string> {
    const feed = await this.feeds.byCode(tx, secretHash(code));
    if (!feed) throw new Refusal('not_found', 'GIG_CALENDAR_NOT_FOUND');
    const since = tx.now.getTime() - pastDays * 86_400_000;
    const gigs = await this.own.run(tx, feed.memberId);
    return this.written(
      tx,
      gigs.filter(({ assignment }) => assignment.endsAt.getTime() > since),
      locale,
    );
  }

  private async written(tx: Tx, gigs: readonly OwnGig[], locale: Locale): Promise<string> {
    const { slug, name } = await this.community.run(tx);
    const entries = gigs.map(({ assignment, gig: { title, place, steps, company } }) => {
      const of = { ...assignment, title, place, steps, company: company?.title ?? '' };
      return gigCalendarEntry(of, this.links.to(slug, locale, `/me/gigs/${assignment.id}`), locale);
    });
    return calendarText(`${name[locale]}${suffix[locale]}`, entries, locale);
  }
}
