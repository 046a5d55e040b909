import { createHash } from 'node:crypto';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, RateLimits, Transactions } from '@enishi/platform';
import type { ApiReply, Viewer } from '@enishi/platform';
import { Controller, Get, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { WriteGigCalendar } from '../../actions/write-gig-calendar.ts';

/** Programs ask hourly or more rarely; many people may stand behind one address. */
const mostPerHour = 600;
const hourSeconds = 3_600;

/** The calendar of somebody's gigs, for whoever has the secret address: programs that show calendars do not sign in. */
@Controller('files/:community/gig-calendar')
export class GigFeedFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly write: WriteGigCalendar,
    private readonly limits: RateLimits,
  ) {}

  /** Nothing but a number where the copy that is there is still the newest. Throws GIG_CALENDAR_NOT_FOUND and TOO_MANY_TRIES (limited). */
  @Get(':file')
  async feed(
    @CurrentViewer() { communityId, ip, locale }: Viewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: ApiReply,
    @Headers('if-none-match') known?: string,
  ): Promise<StreamableFile | undefined> {
    if (!file.endsWith('.ics')) throw new Refusal('not_found', 'GIG_CALENDAR_NOT_FOUND');
    await this.limits.take(`calendar:${ip ?? ''}`, mostPerHour, hourSeconds);
    const code = file.slice(0, -'.ics'.length);
    const text = await this.transactions.inCommunity(communityId, (tx) =>
      this.write.ofCode(tx, code, locale),
    );
    const bytes = Buffer.from(text, 'utf8');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    reply.header('etag', etag);
    reply.header('cache-control', 'private, no-cache');
    if (known === etag) {
      reply.status(304);
      return undefined;
    }
    return new StreamableFile(bytes, {
      ...{ type: 'text/calendar; charset=utf-8', length: bytes.length },
      disposition: 'inline; filename="gigs.ics"',
    });
  }
}
