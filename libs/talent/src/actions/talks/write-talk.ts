import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readTalkText, talkScopes } from '../../domain/talk.ts';
import type { TalkSide } from '../../domain/talk.ts';
import { InterestCardStore } from '../../store/interest-card.store.ts';
import { TalkStore } from '../../store/talk.store.ts';
import { talkWritten } from '../../talent.events.ts';
import type { Clerk } from '../card-sides.ts';
import { OpenCard } from '../open-card.ts';
import { TalkSides } from './talk-sides.ts';

/** What is written; `mailHash`: of the Message-ID where it came by mail. */
export type TalkWish = { text: string; mailHash: string | null };

/** Under which card, from which side, and by which account of the company. */
export type TalkWriter = { id: string; side: TalkSide; writtenBy: string | null };

/** A person and a company that has their card write to each other; the consent is held until the commit, so that nothing is written after its end. */
@Injectable()
export class WriteTalk {
  constructor(
    private readonly talks: TalkStore,
    private readonly sides: TalkSides,
    private readonly opening: OpenCard,
    private readonly cards: InterestCardStore,
  ) {}

  /**
   * Throws TALK_NOT_FOUND, also for somebody else's; TALK_CLOSED (conflict) where the company could not read it: the consent is over, or the company shows itself to
   * nobody; and the refusals of `readTalkText`.
   */
  async fromPerson(tx: Tx, memberId: string, id: string, wish: TalkWish): Promise<void> {
    const talk = await this.talks.held(tx, id);
    if (talk?.memberId !== memberId) throw new Refusal('not_found', 'TALK_NOT_FOUND');
    if (!(await this.sides.run(tx, talk)).open) throw new Refusal('conflict', 'TALK_CLOSED');
    await this.keep(tx, { id, side: 'person', writtenBy: null }, wish);
  }

  /** Throws COMPANY_NOT_FOUND, CARD_NOT_FOUND whatever the reason, and the refusals of `readTalkText`. */
  async fromCompany(tx: Tx, clerk: Clerk, id: string, wish: TalkWish): Promise<void> {
    await this.opening.find(tx, clerk, id, talkScopes);
    await this.keep(tx, { id, side: 'company', writtenBy: clerk.accountId }, wish);
  }

  /** Of a talk that the caller holds and knows to be open; the same mail twice is kept once. A company's first message counts as having written to the person. */
  async keep(
    tx: Tx,
    { id: consentId, side, writtenBy }: TalkWriter,
    { text: typed, mailHash }: TalkWish,
  ): Promise<void> {
    const text = unwrap(readTalkText(typed));
    const line = { id: newId(), communityId: tx.community, consentId, side, text, writtenBy };
    if (!(await this.talks.add(tx, { ...line, writtenAt: tx.now, mailHash, readAt: null }))) return;
    if (writtenBy) await this.cards.noteContact(tx, consentId, writtenBy);
    await tx.emit(talkWritten, { lineId: line.id });
  }
}
