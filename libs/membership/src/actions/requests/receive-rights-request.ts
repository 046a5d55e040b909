import { Injectable } from '@nestjs/common';
import { Refusal, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readRightsWish } from '../../domain/requests/request-form.ts';
import type { RightsWish } from '../../domain/requests/request-form.ts';
import { requestReceivedLetter } from '../../domain/requests/request-letters.ts';
import { requestKinds } from '../../domain/requests/request-kinds.ts';
import { rightsRequestMachine } from '../../domain/requests/request-states.ts';
import { MemberStore } from '../../store/member.store.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { TimelineStore } from '../../store/timeline.store.ts';
import { PostLetter } from '../post-letter.ts';
import { KeepRequestRule, datedBy, receivedAs } from './keep-request-rule.ts';

/** Requests of one person that may wait at once: more than the law has kinds, fewer than a desk could be flooded with. */
const mostOpen = 10;

/**
 * A member asks on their own page about their data (開示等の請求, 個人情報保護法33条から35条まで). It is due by the community's rule, and costs what was
 * shown. What waits already word for word is not asked twice: a double click is one request. Throws MEMBER_NOT_FOUND, REQUESTS_TOO_MANY (limited) and what
 * `readRightsWish` refuses.
 */
@Injectable()
export class ReceiveRightsRequest {
  constructor(
    private readonly members: MemberStore,
    private readonly requests: RightsRequestStore,
    private readonly rules: KeepRequestRule,
    private readonly timeline: TimelineStore,
    private readonly post: PostLetter,
  ) {}

  /** Answers with the request's id. */
  async run(tx: Tx, memberId: string, typed: RightsWish): Promise<string> {
    const member = await this.members.locked(tx, memberId);
    if (!member || member.erasedOn !== null) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const wish = unwrap(readRightsWish(typed));
    const open = (await this.requests.ofMember(tx, memberId)).filter(
      ({ state }) => !rightsRequestMachine.isFinal(state),
    );
    const same = open.find(
      ({ kind, concerns, wanted }) =>
        kind === wish.kind && concerns === wish.concerns && wanted === wish.wanted,
    );
    if (same) return same.id;
    if (open.length >= mostOpen) throw new Refusal('limited', 'REQUESTS_TOO_MANY', { most: mostOpen });
    const { dueOn, fee } = datedBy(await this.rules.read(tx), wish.kind, tokyoDateOf(tx.now));
    const id = newId();
    await this.requests.add(tx, {
      ...receivedAs(tx, wish, { dueOn, fee, receivedOn: tokyoDateOf(tx.now) }),
      ...{ id, memberId, locale: member.locale, channel: 'own_page' },
    });
    const { title } = requestKinds[wish.kind];
    const facts = { kind_ja: title.ja, kind_en: title.en };
    await this.timeline.append(tx, memberId, { kind: 'rights_request_received', facts });
    await this.post.run(tx, memberId, (to) => ({
      page: `/me/requests/${id}`,
      words: requestReceivedLetter({ ...to, kind: wish.kind, dueOn, fee }, to.locale),
    }));
    return id;
  }
}
