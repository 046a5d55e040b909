import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { CommunityProfile } from '@enishi/identity';
import type { EndedPlan } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { missingOf } from '../domain/sender-card.ts';
import type { SenderCard } from '../domain/sender-card.ts';
import type { ComebackLetterEntity } from '../store/comeback-letter.entity.ts';
import { ComebackLetterStore } from '../store/comeback-letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';
import { FindLetterReaders } from './find-letter-readers.ts';
import { JudgeEndings } from './judge-endings.ts';
import type { OfferedPlan } from './judge-endings.ts';

/** A letter that leaves now, with all it is written from. */
export type TakenComebackLetter = {
  letter: ComebackLetterEntity;
  email: string;
  ending: EndedPlan;
  plan: OfferedPlan;
  sender: SenderCard;
  community: CommunityProfile;
};

/**
 * Asks everything again in the moment in which a letter leaves: whoever has come back, left or refused meanwhile is skipped for
 * good. Null when there is nothing to send.
 */
@Injectable()
export class TakeComebackLetter {
  constructor(
    private readonly letters: ComebackLetterStore,
    private readonly judge: JudgeEndings,
    private readonly find: FindLetterReaders,
    private readonly sender: SenderCardStore,
    private readonly community: CurrentCommunity,
  ) {}

  async run(tx: Tx, id: string): Promise<TakenComebackLetter | null> {
    const letter = await this.letters.byId(tx, id);
    if (letter?.state !== 'waiting') return null;
    const judged = await this.judge.of(tx, letter);
    const sender = await this.sender.current(tx);
    const willing = await this.find.willing(tx, [letter]);
    const against = (): string | null => {
      if (!judged || willing.length === 0) return 'no_consent';
      if (missingOf(sender).length > 0) return 'sender_incomplete';
      return judged.verdict === 'due' ? null : judged.verdict;
    };
    const reason = against();
    if (reason !== null || !judged?.plan || !sender || letter.email === null) {
      await this.letters.settle(tx, id, { state: 'skipped', reason });
      return null;
    }
    const { ending, plan } = judged;
    return { letter, email: letter.email, ending, plan, sender, community: await this.community.run(tx) };
  }
}
