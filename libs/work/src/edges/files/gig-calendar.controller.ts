import { calendarText } from '@enishi/japan';
import { isLocale, Refusal } from '@enishi/kernel';
import { CurrentCommunity } from '@enishi/identity';
import { CurrentViewer, Links, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ReadOwnGigs } from '../../actions/read-own-gigs.ts';
import { gigCalendarEntry } from '../../domain/gig-calendar.ts';

/** A gig of one's own for one's own calendar. */
@Controller('files/:community/me/gig-calendar')
export class GigCalendarFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: ReadOwnGigs,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
  ) {}

  @Get(':file')
  @Header('cache-control', 'private, no-store')
  async entry(
    @CurrentViewer() { communityId, memberId, locale: usual }: MemberViewer,
    @Param('file') file: string,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile> {
    if (!file.endsWith('.ics')) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const id = file.slice(0, -'.ics'.length);
    const locale = wanted && isLocale(wanted) ? wanted : usual;
    const text = await this.transactions.inCommunity(communityId, async (tx) => {
      const { assignment, gig } = await this.own.one(tx, memberId, id);
      const { slug, name } = await this.community.run(tx);
      const { state, startsAt, endsAt, takenAt, endedAt } = assignment;
      const of = { id, state, startsAt, endsAt, takenAt, endedAt, steps: gig.steps };
      const shown = { title: gig.title, place: gig.place, company: gig.company?.title ?? '' };
      const url = this.links.to(slug, locale, `/me/gigs/${id}`);
      return calendarText(name[locale], [gigCalendarEntry({ ...of, ...shown }, url, locale)], locale);
    });
    const bytes = Buffer.from(text, 'utf8');
    return new StreamableFile(bytes, {
      ...{ type: 'text/calendar; charset=utf-8', length: bytes.length },
      disposition: 'inline; filename="gig.ics"',
    });
  }
}
