import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { letterMachine } from '../domain/letter-states.ts';
import { completeCard } from '../domain/sender-card.ts';
import { LetterStore } from '../store/letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';
import { BeginSending } from './begin-sending.ts';
import { CountAudience } from './count-audience.ts';

/**
 * Sends a letter now (`at` null) or at a time. Refused while the sender's lines are incomplete or nobody would get it:
 * throws SENDER_INCOMPLETE, LETTER_HAS_NO_READERS, LETTER_TIME_PAST, LETTER_NOT_FOUND, MOVE_NOT_ALLOWED.
 */
@Injectable()
export class ScheduleLetter {
  constructor(
    private readonly letters: LetterStore,
    private readonly cards: SenderCardStore,
    private readonly audience: CountAudience,
    private readonly begin: BeginSending,
  ) {}

  async run(tx: Tx, id: string, at: Date | null): Promise<void> {
    const letter = await this.letters.locked(tx, id);
    if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    unwrap(letterMachine.move(letter.state, at ? 'scheduled' : 'sending'));
    unwrap(completeCard(await this.cards.current(tx)));
    if (at && at <= tx.now) throw new Refusal('invalid', 'LETTER_TIME_PAST', { field: 'at' });
    if ((await this.audience.run(tx, letter.segment)) === 0)
      throw new Refusal('conflict', 'LETTER_HAS_NO_READERS');
    if (at) await this.letters.change(tx, id, { state: 'scheduled', sendAt: at });
    else await this.begin.run(tx, id);
  }
}
