import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readDecision } from '../../domain/requests/decision.ts';
import type { TypedDecision } from '../../domain/requests/decision.ts';
import { readIdentityCheck } from '../../domain/requests/identity-check.ts';
import { requestKinds } from '../../domain/requests/request-kinds.ts';
import { rightsRequestMachine } from '../../domain/requests/request-states.ts';
import type { RightsRequestState } from '../../domain/requests/request-states.ts';
import { OwnCopyStore } from '../../store/own-copy.store.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { TimelineStore } from '../../store/timeline.store.ts';
import { ReviewCopyParts } from './review-copy-parts.ts';

type TypedCheck = Parameters<typeof readIdentityCheck>[0];

/**
 * Takes a request on: who asks was made sure of, it was decided, or it was withdrawn. The row is held, so that of two at the desk the second is told what
 * the first has done. Needs the identity scope where somebody at the desk acts. Throws REQUEST_UNKNOWN (not_found), REQUEST_ALREADY (conflict, `by`),
 * REQUEST_TOO_EARLY (conflict) and what `readIdentityCheck` and `readDecision` refuse.
 */
@Injectable()
export class TurnRightsRequest {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly timeline: TimelineStore,
    private readonly emails: AccountEmail,
    private readonly copyParts: ReviewCopyParts,
    private readonly copies: OwnCopyStore,
  ) {}

  async check(tx: Tx, id: string, typed: TypedCheck, by: string): Promise<void> {
    const request = await this.held(tx, id, 'checked');
    const check = unwrap(readIdentityCheck(typed, { signedIn: request.channel === 'own_page' }));
    const checkedBy = await this.emails.run(tx, by);
    await this.requests.change(tx, id, {
      ...{ state: 'checked', identityWay: check.way, identityDocument: check.document },
      ...{ mandateProof: check.proof, representative: check.representative, checkedAt: tx.now, checkedBy },
    });
    await this.note(tx, request, 'rights_request_checked', checkedBy);
  }

  /** What is refused, wholly or in part, is in no copy from here on; one that could still be taken is taken back. */
  async decide(tx: Tx, id: string, typed: TypedDecision, by: string): Promise<void> {
    const request = await this.held(tx, id, 'decided');
    const copy = await this.copyParts.held(tx, request);
    const decision = unwrap(readDecision(typed, request.kind, copy?.parts ?? null));
    if (copy && decision.ground) await this.copies.takeBack(tx, copy.memberId);
    const decidedBy = await this.emails.run(tx, by);
    await this.requests.change(tx, id, { ...decision, state: 'decided', decidedAt: tx.now, decidedBy });
    await this.note(tx, request, 'rights_request_decided', decidedBy);
  }

  /** `by`: the account at the desk to which the person said so; null where they did it on their own page, of `ownedBy`. */
  async withdraw(tx: Tx, id: string, who: { by: string } | { ownedBy: string }): Promise<void> {
    const owner = 'ownedBy' in who ? await this.requests.ofMember(tx, who.ownedBy) : null;
    if (owner && !owner.some((one) => one.id === id)) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    const request = await this.held(tx, id, 'withdrawn');
    const closedBy = 'by' in who ? await this.emails.run(tx, who.by) : null;
    await this.requests.change(tx, id, { state: 'withdrawn', closedAt: tx.now, closedBy });
    await this.note(tx, request, 'rights_request_withdrawn', closedBy);
  }

  /** The request with its row held, where it may become what is wanted. */
  async held(tx: Tx, id: string, to: RightsRequestState): Promise<RightsRequestEntity> {
    const request = await this.requests.locked(tx, id);
    if (!request) throw new Refusal('not_found', 'REQUEST_UNKNOWN');
    const { state, checkedBy, decidedBy, closedBy } = request;
    if (rightsRequestMachine.may(state, to)) return request;
    const early = rightsRequestMachine.states.indexOf(state) < rightsRequestMachine.states.indexOf(to);
    if (early && !rightsRequestMachine.isFinal(state)) throw new Refusal('conflict', 'REQUEST_TOO_EARLY');
    throw new Refusal('conflict', 'REQUEST_ALREADY', { by: closedBy ?? decidedBy ?? checkedBy ?? '' });
  }

  /** Writes a turn into the story of the member, where the person is one. */
  async note(
    tx: Tx,
    { memberId, kind }: RightsRequestEntity,
    turn:
      | 'rights_request_checked'
      | 'rights_request_decided'
      | 'rights_request_answered'
      | 'rights_request_withdrawn',
    actor: string | null,
  ): Promise<void> {
    const { title } = requestKinds[kind];
    const facts = { kind_ja: title.ja, kind_en: title.en };
    if (memberId) await this.timeline.append(tx, memberId, { kind: turn, facts, actor });
  }
}
