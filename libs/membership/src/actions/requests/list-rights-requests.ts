import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import type { ListedRequest } from '../../store/requests/rights-request.store.ts';
import type { DeskReader } from '../open-member-record.ts';

/** Requests shown at once; whoever has answered these sees the next ones. */
const shownAtOnce = 50;

/** The desk's tray: what waits, the first due first, or what is closed. Whom the list showed is written down in the same transaction. */
@Injectable()
export class ListRightsRequests {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly accesses: AccessLogStore,
  ) {}

  async run(
    tx: Tx,
    { closed, ...reader }: DeskReader & { closed: boolean },
  ): Promise<{ requests: ListedRequest[]; more: boolean }> {
    const found = await this.requests.listed(tx, { closed, limit: shownAtOnce + 1 });
    const requests = found.slice(0, shownAtOnce);
    const memberIds = [...new Set(requests.flatMap(({ memberId }) => memberId ?? []))];
    if (requests.length > 0)
      await this.accesses.write(tx, {
        ...{ ...reader, act: 'list_members', memberId: null, memberIds },
        ...{ people: requests.length, reason: 'rights_requests' },
      });
    return { requests, more: found.length > shownAtOnce };
  }
}
