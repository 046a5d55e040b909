import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { displayName } from '../../domain/member-name.ts';
import { entryOf } from '../../domain/requests/entry-correction.ts';
import type { TypedEntry } from '../../domain/requests/entry-correction.ts';
import type { CopyPart } from '../../domain/requests/left-out.ts';
import type { AnswerLetter } from '../../domain/requests/answer-letter.ts';
import type { ExportedTable } from '../../domain/own-copy.ts';
import { AccessLogStore } from '../../store/access-log.store.ts';
import { OwnCopyStore } from '../../store/own-copy.store.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import type { DeskReader } from '../open-member-record.ts';
import { ReviewCopyParts } from './review-copy-parts.ts';
import { WriteAnswer } from './write-answer.ts';

/** A request as the desk works on it. `letter`: as it would leave now, or as it left. */
export type OpenedRequest = {
  request: RightsRequestEntity;
  /** The member's entry that goes on; null for somebody in no register, and once erased. */
  member: { id: string; number: string } | null;
  name: string;
  email: string | null;
  letter: AnswerLetter | null;
  /** What stands in the register, where it may be put right for this request; null elsewhere. */
  entry: TypedEntry | null;
  /** What a copy would hold, for the desk to choose what it leaves out; null unless it is to be decided and a copy would go with the answer. */
  parts: CopyPart[] | null;
};

/** A letter to be printed, with the copy that goes with it; null where none does, or it is not ready. */
export type PrintedAnswer = {
  request: RightsRequestEntity;
  letter: AnswerLetter;
  copy: ExportedTable[] | null;
};

/** Opens one request for the desk and writes down that it was looked at. Needs the identity scope. Throws REQUEST_UNKNOWN. */
@Injectable()
export class OpenRightsRequest {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly accesses: AccessLogStore,
    private readonly write: WriteAnswer,
    private readonly copies: OwnCopyStore,
    private readonly copyParts: ReviewCopyParts,
  ) {}

  async run(tx: Tx, id: string, reader: DeskReader): Promise<OpenedRequest> {
    const request = await this.seen(tx, id, { ...reader, reason: 'rights_request' });
    const who = await this.write.whose(tx, request);
    const drawn = await this.write.run(tx, request);
    const reviewed = request.state === 'checked' ? await this.copyParts.run(tx, request) : null;
    return {
      ...{ request, member: who && { id: who.id, number: who.number } },
      name: who ? displayName(who) : request.name,
      email: who?.email ?? request.email,
      entry: who && request.kind === 'correction' && request.state === 'checked' ? entryOf(who) : null,
      letter: request.letter ?? drawn?.letter ?? null,
      parts: reviewed?.parts ?? null,
    };
  }

  /** The answer on paper. Throws REQUEST_UNKNOWN also before it has left. */
  async print(tx: Tx, id: string, reader: DeskReader): Promise<PrintedAnswer> {
    const request = await this.seen(tx, id, { ...reader, reason: 'rights_request_paper' });
    if (!request.letter) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    const copy =
      request.copyId && request.wanted === 'paper' ? await this.copies.find(tx, request.copyId) : null;
    return { request, letter: request.letter, copy: copy?.content ?? null };
  }

  private async seen(
    tx: Tx,
    id: string,
    { reason, ...reader }: DeskReader & { reason: string },
  ): Promise<RightsRequestEntity> {
    const request = await this.requests.byId(tx, id);
    if (!request) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    const { memberId } = request;
    await this.accesses.write(tx, { ...reader, act: 'read_member', memberId, people: 1, reason });
    return request;
  }
}
