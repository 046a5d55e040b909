import { createHash } from 'node:crypto';
import { calendarText } from '@enishi/japan';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { CurrentViewer, RateLimits, Transactions } from '@enishi/platform';
import type { ApiReply, MemberViewer, Tx, Viewer } from '@enishi/platform';
import { Controller, Get, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ReadCalendar } from '../../actions/calendar/read-calendar.ts';
import type { ReadableCalendar } from '../../actions/calendar/read-calendar.ts';
import { eventKinds } from '../../domain/event-words.ts';
import type { EventChoice } from '../../store/event.store.ts';
import { wantedLocale } from './wanted-locale.ts';

/** Programs ask hourly or more rarely; many people may stand behind one address. */
const mostPerHour = 600;
const hourSeconds = 3_600;
/** For how long a copy of the community's calendar may be shown by others on the way. */
const openSeconds = 900;

type Asked = { reply: ApiReply; etag: string | undefined; locale: Locale; open: boolean };
/** What the address of a community's calendar asks for, by whoever wrote it; what is not known is passed over. */
type CalendarQuery = { locale?: unknown; kind?: unknown; area?: unknown; mode?: unknown };
type Written = (tx: Tx, locale: Locale) => Promise<ReadableCalendar>;

/** Calendar files: to be subscribed to, and of one event or ticket to be added once. */
@Controller('files/:community')
export class CalendarFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCalendar,
    private readonly limits: RateLimits,
  ) {}

  @Get('calendar.ics')
  everybodys(
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: ApiReply,
    @Headers('if-none-match') etag?: string,
    @Query() query?: CalendarQuery,
  ): Promise<StreamableFile | undefined> {
    const asked = { reply, etag, locale: wantedLocale(query?.locale, viewer.locale), open: true };
    const choice = choiceOf(query ?? {});
    return this.handOut(viewer, asked, (tx, locale) => this.read.ofCommunity(tx, choice, locale));
  }

  /** For whoever has the secret address: programs that show calendars do not sign in. */
  @Get('calendar/:file')
  own(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: ApiReply,
    @Headers('if-none-match') etag?: string,
  ): Promise<StreamableFile | undefined> {
    const [code, locale] = [named(file, 'CALENDAR_NOT_FOUND'), viewer.locale];
    return this.handOut(viewer, { reply, etag, locale, open: false }, (tx) =>
      this.read.ofCode(tx, code, locale),
    );
  }

  @Get('events/:file')
  ofEvent(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: ApiReply,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile | undefined> {
    const [id, locale] = [named(file, 'EVENT_NOT_FOUND'), wantedLocale(wanted, viewer.locale)];
    const asked = { reply, etag: undefined, locale, open: true };
    return this.handOut(viewer, asked, (tx) => this.read.ofEvent(tx, id, locale));
  }

  @Get('me/calendar/:file')
  ofTicket(
    @CurrentViewer() viewer: MemberViewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: ApiReply,
    @Query('locale') wanted?: string,
  ): Promise<StreamableFile | undefined> {
    const [id, locale] = [named(file, 'TICKET_NOT_FOUND'), wantedLocale(wanted, viewer.locale)];
    const asked = { reply, etag: undefined, locale, open: false };
    return this.handOut(viewer, asked, (tx) => this.read.ofTicket(tx, viewer.memberId, { id, locale }));
  }

  /** Nothing but a number where the copy that is there is still the newest. Throws TOO_MANY_TRIES (limited). */
  private async handOut(
    { communityId, ip }: Viewer,
    { reply, etag: known, locale, open }: Asked,
    written: Written,
  ): Promise<StreamableFile | undefined> {
    await this.limits.take(`calendar:${ip ?? ''}`, mostPerHour, hourSeconds);
    const { name, entries } = await this.transactions.inCommunity(communityId, (tx) => written(tx, locale));
    const bytes = Buffer.from(calendarText(name[locale], entries, locale), 'utf8');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    reply.header('etag', etag);
    reply.header('cache-control', open ? `public, max-age=${openSeconds}` : 'private, no-cache');
    if (known === etag) {
      reply.status(304);
      return undefined;
    }
    const type = 'text/calendar; charset=utf-8';
    return new StreamableFile(bytes, {
      type,
      disposition: 'inline; filename="enishi.ics"',
      length: bytes.length,
    });
  }
}

const choiceOf = ({ kind, area, mode }: CalendarQuery): EventChoice => ({
  kind: eventKinds.find((one) => one === kind) ?? null,
  area: typeof area === 'string' && area !== '' ? area : null,
  mode: mode === 'venue' || mode === 'online' ? mode : null,
});

function named(file: string, code: 'CALENDAR_NOT_FOUND' | 'EVENT_NOT_FOUND' | 'TICKET_NOT_FOUND'): string {
  if (!file.endsWith('.ics')) throw new Refusal('not_found', code);
  return file.slice(0, -'.ics'.length);
}
