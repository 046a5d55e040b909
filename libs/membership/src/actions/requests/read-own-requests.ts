import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { AnswerLetter } from '../../domain/requests/answer-letter.ts';
import { OwnCopyStore } from '../../store/own-copy.store.ts';
import type { ListedExport } from '../../store/own-copy.store.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';

/** A request with the copy that its answer handed out, as long as that is kept. */
export type OwnRequest = { request: RightsRequestEntity; copy: ListedExport | null };

/** What somebody asked about their own data, and the answers. */
@Injectable()
export class ReadOwnRequests {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly copies: OwnCopyStore,
  ) {}

  list(tx: Tx, memberId: string): Promise<RightsRequestEntity[]> {
    return this.requests.ofMember(tx, memberId);
  }

  /** Throws REQUEST_UNKNOWN, also for a request of somebody else. */
  async one(tx: Tx, memberId: string, id: string): Promise<OwnRequest> {
    const request = (await this.list(tx, memberId)).find((one) => one.id === id);
    if (!request) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    const copies = request.copyId ? await this.copies.ofMember(tx, memberId) : [];
    return { request, copy: copies.find(({ id: copyId }) => copyId === request.copyId) ?? null };
  }

  /** The letter of an answered request, to be printed. Throws REQUEST_UNKNOWN. */
  async letter(
    tx: Tx,
    memberId: string,
    id: string,
  ): Promise<{ request: RightsRequestEntity; letter: AnswerLetter }> {
    const { request } = await this.one(tx, memberId, id);
    if (!request.letter) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    return { request, letter: request.letter };
  }
}
