import { Injectable } from '@nestjs/common';
import { AccountEmail, isPaperAddress } from '@enishi/identity';
import { Refusal, addDays, isId, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readAskingPerson, readRightsWish } from '../../domain/requests/request-form.ts';
import type { RightsWish, RequestChannel } from '../../domain/requests/request-form.ts';
import { requestKinds } from '../../domain/requests/request-kinds.ts';
import { requestRuleLimits } from '../../domain/requests/request-rule.ts';
import { typedMemberNumber } from '../../domain/member-number.ts';
import { MemberStore } from '../../store/member.store.ts';
import type { MemberEntity } from '../../store/member.entity.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';
import { TimelineStore } from '../../store/timeline.store.ts';
import { KeepRequestRule, datedBy, receivedAs } from './keep-request-rule.ts';

/** A request that came by letter, by telephone or at the counter. Either a member's number, or who asks and where the answer goes. */
export type EnteredRequest = RightsWish & {
  readonly channel: Exclude<RequestChannel, 'own_page'>;
  readonly receivedOn: TokyoDate;
  readonly memberNumber: string;
  readonly name: string;
  readonly email: string;
  readonly contact: string;
  readonly locale: Locale;
  /** The order of tickets under which a guest is known. */
  readonly orderId: string | null;
};

/**
 * The desk enters a request for somebody who wrote, called or came: a member, or somebody in no register. Its days count from the one on which it
 * arrived. Needs the identity scope. Throws REQUEST_NUMBER_UNKNOWN, REQUEST_DAY_INVALID, REQUEST_EMAIL_MISSING and what `readRightsWish` and `readAskingPerson` refuse.
 */
@Injectable()
export class EnterRightsRequest {
  constructor(
    private readonly members: MemberStore,
    private readonly requests: RightsRequestStore,
    private readonly rules: KeepRequestRule,
    private readonly timeline: TimelineStore,
    private readonly emails: AccountEmail,
  ) {}

  /** Answers with the request's id. */
  async run(tx: Tx, typed: EnteredRequest, by: string): Promise<string> {
    const { channel, receivedOn } = typed;
    const today = tokyoDateOf(tx.now);
    if (receivedOn > today || receivedOn < addDays(today, -requestRuleLimits.dueDays.most))
      throw new Refusal('invalid', 'REQUEST_DAY_INVALID', { field: 'receivedOn' });
    const wish = unwrap(readRightsWish(typed));
    const member = typed.memberNumber.trim() === '' ? null : await this.numbered(tx, typed);
    const person = member ? null : unwrap(readAskingPerson(typed, wish.wanted));
    const enteredBy = await this.emails.run(tx, by);
    const dated = datedBy(await this.rules.read(tx), wish.kind, receivedOn);
    const id = newId();
    await this.requests.add(tx, {
      ...receivedAs(tx, wish, { ...dated, receivedOn }),
      ...{ id, memberId: member?.id ?? null, channel, enteredBy },
      ...(person ?? { locale: member!.locale }),
      orderId: member || !typed.orderId || !isId(typed.orderId) ? null : typed.orderId,
    });
    if (member) {
      const { title } = requestKinds[wish.kind];
      const facts = { kind_ja: title.ja, kind_en: title.en };
      await this.timeline.append(tx, member.id, {
        kind: 'rights_request_received',
        ...{ facts, actor: enteredBy },
      });
    }
    return id;
  }

  private async numbered(tx: Tx, { memberNumber, wanted }: EnteredRequest): Promise<MemberEntity> {
    const number = typedMemberNumber(memberNumber);
    const found = number ? await this.members.byNumber(tx, number) : null;
    const member = found?.mergedInto ? await this.members.byId(tx, found.mergedInto) : found;
    if (!member || member.erasedOn !== null)
      throw new Refusal('invalid', 'REQUEST_NUMBER_UNKNOWN', { field: 'memberNumber' });
    if (wanted === 'electronic' && isPaperAddress(member.email))
      throw new Refusal('invalid', 'REQUEST_EMAIL_MISSING', { field: 'wanted' });
    return member;
  }
}
