import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { letterMachine } from '../domain/letter-states.ts';
import { completeCard } from '../domain/sender-card.ts';
import { letterEnlisting } from '../engagement.events.ts';
import { LetterStore } from '../store/letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';

/**
 * A letter begins to leave: its words and the sender's lines are fixed, its readers will be written down next. Pressed
 * twice, it leaves once. Throws LETTER_NOT_FOUND, MOVE_NOT_ALLOWED, SENDER_INCOMPLETE.
 */
@Injectable()
export class BeginSending {
  constructor(
    private readonly letters: LetterStore,
    private readonly cards: SenderCardStore,
  ) {}

  async run(tx: Tx, id: string): Promise<void> {
    const letter = await this.letters.locked(tx, id);
    if (!letter) throw new Refusal('not_found', 'LETTER_NOT_FOUND');
    const state = unwrap(letterMachine.move(letter.state, 'sending'));
    const sender = unwrap(completeCard(await this.cards.current(tx)));
    await this.letters.change(tx, id, { state, sender, startedAt: tx.now });
    await tx.emit(letterEnlisting, { letterId: id, after: null });
  }
}
