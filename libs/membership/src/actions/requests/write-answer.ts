import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Bilingual } from '@enishi/kernel';
import { addressee } from '@enishi/japan';
import type { Tx } from '@enishi/platform';
import { addressed } from '../../domain/member-name.ts';
import { answerLetter } from '../../domain/requests/answer-letter.ts';
import type { AnswerLetter } from '../../domain/requests/answer-letter.ts';
import type { MemberEntity } from '../../store/member.entity.ts';
import { MemberStore } from '../../store/member.store.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';

/** The answer to a decided request in words, with where it goes. `email` is null where it can only be handed over on paper. */
export type WrittenAnswer = {
  letter: AnswerLetter;
  /** The entry of the register that goes on; null for somebody in none. */
  member: MemberEntity | null;
  email: string | null;
  slug: string;
  community: Bilingual;
};

/** Writes the letter of a request that is decided: for the desk to read before it leaves, and as it leaves. Null before it is decided. */
@Injectable()
export class WriteAnswer {
  constructor(
    private readonly members: MemberStore,
    private readonly community: CurrentCommunity,
  ) {}

  async run(tx: Tx, request: RightsRequestEntity): Promise<WrittenAnswer | null> {
    const { outcome, ground, act, remark, leftOut, locale } = request;
    if (!outcome) return null;
    const member = await this.whose(tx, request);
    const { name, slug, contactEmail } = await this.community.run(tx);
    const letter = answerLetter(
      {
        ...{ outcome, ground, act, remark, leftOut, kind: request.kind, concerns: request.concerns },
        ...{ wanted: request.wanted, receivedOn: request.receivedOn, member: member !== null },
        ...{ representative: request.representative, community: name, office: contactEmail },
        addressed: member ? addressed(member, locale) : addressee(request.name, 'person', locale),
      },
      locale,
    );
    return { letter, member, email: member?.email ?? request.email, slug, community: name };
  }

  /** The entry of the register that the request is about, or the one that this was a double of. */
  async whose(tx: Tx, { memberId }: RightsRequestEntity): Promise<MemberEntity | null> {
    const named = memberId ? await this.members.byId(tx, memberId) : null;
    return named?.mergedInto ? this.members.byId(tx, named.mergedInto) : named;
  }
}
