import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { completeCard } from '../domain/sender-card.ts';
import { testLetterAsked } from '../engagement.events.ts';
import { LetterStore } from '../store/letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';

/**
 * Sends a letter to whoever asks at the desk, and to nobody else, as readers of one language would get it. Needs the
 * identity scope. Throws LETTER_NOT_FOUND, SENDER_INCOMPLETE.
 */
@Injectable()
export class AskTestLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly cards: SenderCardStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, letterId: string, accountId: string, locale: Locale): Promise<string> {
    if (!(await this.letters.byId(tx, letterId))) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    unwrap(completeCard(await this.cards.current(tx)));
    const to = await this.emails.run(tx, accountId);
    await tx.emit(testLetterAsked, { letterId, to, locale });
    return to;
  }
}
