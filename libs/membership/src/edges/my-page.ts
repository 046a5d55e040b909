import { Injectable } from '@nestjs/common';
import type { MemberViewer, Tx } from '@enishi/platform';
import { FindLeaving } from '../actions/find-leaving.ts';
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
    private readonly leavings: FindLeaving,
  ) {}

  async of(tx: Tx, { memberId, communitySlug }: MemberViewer): Promise<MyMembershipType> {
    const record = await this.records.run(tx, memberId);
    const { number, cardSerial: serial } = record.member;
    const qrPayload = this.cards.payload({ communitySlug, number, serial });
    const leaving = (await this.leavings.run(tx, memberId)) !== null;
    return myMembershipType(record, { qrPayload, leaving });
  }
}
