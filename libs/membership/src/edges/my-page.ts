import { Injectable } from '@nestjs/common';
import type { MemberViewer, Tx } from '@enishi/platform';
import { ReadMembership } from '../actions/read-membership.ts';
import { myMembershipType } from './graphql/types/my-membership.type.ts';
import type { MyMembershipType } from './graphql/types/my-membership.type.ts';
import { MemberCardSigner } from './member-card-signer.ts';

/** The member's own page, card included, as several operations answer with it. */
@Injectable()
export class MyPage {
  constructor(
    private readonly records: ReadMembership,
    private readonly cards: MemberCardSigner,
  ) {}

  async of(tx: Tx, { memberId, communitySlug }: MemberViewer): Promise<MyMembershipType> {
    const record = await this.records.run(tx, memberId);
    return myMembershipType(record, this.cards.payload({ communitySlug, number: record.member.number }));
  }
}
