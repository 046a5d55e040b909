import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { handsOutCopy } from '../../domain/requests/decision.ts';
import { requestKinds } from '../../domain/requests/request-kinds.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { AskForCopy } from '../ask-for-copy.ts';
import { PostAnswer } from './post-answer.ts';
import { TurnRightsRequest } from './turn-rights-request.ts';
import { WriteAnswer } from './write-answer.ts';

/**
 * Answers a decided request: the letter is kept word for word, sent by mail where the person wants it so, and printed by the desk else; what is disclosed
 * of a member is the copy of their data, made as if they had asked for it themselves. Needs the identity scope. Throws REQUEST_UNKNOWN,
 * REQUEST_ALREADY, REQUEST_TOO_EARLY and REQUEST_EMAIL_MISSING (conflict) where a mail can go nowhere.
 */
@Injectable()
export class AnswerRightsRequest {
  constructor(
    private readonly turns: TurnRightsRequest,
    private readonly requests: RightsRequestStore,
    private readonly write: WriteAnswer,
    private readonly copies: AskForCopy,
    private readonly posting: PostAnswer,
  ) {}

  async run(tx: Tx, id: string, by: string): Promise<void> {
    const request = await this.turns.held(tx, id, 'answered');
    const written = await this.write.run(tx, request);
    if (!written) throw new Refusal('conflict', 'REQUEST_TOO_EARLY');
    const { kind, outcome } = request;
    const copy = requestKinds[kind].copy;
    const hands = written.member && copy && outcome && handsOutCopy(kind, outcome);
    const copyId = hands ? await this.copies.forAnswer(tx, written.member!.id, copy) : null;
    const closedBy = await this.posting.run(tx, request, written, by);
    await this.requests.change(tx, id, {
      ...{ state: 'answered', letter: written.letter, copyId, closedAt: tx.now, closedBy },
    });
    await this.turns.note(tx, request, 'rights_request_answered', closedBy);
  }
}
