import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer, Viewer } from '@enishi/platform';
import { ReadBadges } from '../../actions/badges/read-badges.ts';
import { levelsDocument } from '../../domain/badge.ts';
import type { LinkedDocument } from '../../domain/badge.ts';
import { BadgeDesk } from '../badges/badge-desk.ts';

/** Badges as files for whoever holds them; and for whoever checks one: the community's key, the list of what was taken back, and what the levels mean. */
@Controller('files/:community')
export class BadgeFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadBadges,
    private readonly desk: BadgeDesk,
  ) {}

  @Get('me/badges/:file')
  @Header('cache-control', 'private, no-store')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="badge.json"')
  async own(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Param('file') file: string,
    @Query('words') words?: string,
  ): Promise<LinkedDocument> {
    if (!file.endsWith('.json')) throw new Refusal('not_found', 'BADGE_NOT_FOUND');
    const id = file.slice(0, -'.json'.length);
    const found = await this.transactions.inCommunity(communityId, (tx) =>
      this.read.withWords(tx, memberId, id),
    );
    // Words of others go along only where the holder asks for them.
    return this.desk.badge(found.badge, found.issuing, words === 'with' ? found.words : []);
  }

  /** `did.json`, `status.json` and `levels.json`, for everybody. */
  @Get('badges/:file')
  @Header('cache-control', 'public, max-age=60')
  @Header('access-control-allow-origin', '*')
  async open(@CurrentViewer() { communityId }: Viewer, @Param('file') file: string): Promise<object> {
    if (file === 'levels.json') return levelsDocument();
    if (!['did.json', 'status.json'].includes(file)) throw new Refusal('not_found', 'BADGE_NOT_FOUND');
    const { indexes, issuing, at } = await this.transactions.inCommunity(communityId, (tx) =>
      this.read.revoked(tx),
    );
    return file === 'did.json'
      ? this.desk.keys(communityId, issuing)
      : this.desk.statusList(indexes, issuing, { communityId, at });
  }
}
