import { Injectable } from '@nestjs/common';
import { NoteComebackLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { ComebackLetterStore } from '../store/comeback-letter.store.ts';
import { SuppressionStore } from '../store/suppression.store.ts';
import type { TakenComebackLetter } from './take-comeback-letter.ts';

/** Writes down what became of a letter about coming back; one that left is told in the member's story, for the desk to see. */
@Injectable()
export class NoteComebackMail {
  constructor(
    private readonly letters: ComebackLetterStore,
    private readonly suppressions: SuppressionStore,
    private readonly story: NoteComebackLetter,
  ) {}

  async sent(tx: Tx, { letter, plan }: TakenComebackLetter): Promise<void> {
    if (!(await this.letters.settle(tx, letter.id, { state: 'sent', reason: null }))) return;
    await this.story.run(tx, letter.memberId, { plan: plan.name, endedOn: letter.endedOn });
  }

  /** The mail server refuses the address for good: it gets no further letter. */
  async failed(tx: Tx, { letter }: TakenComebackLetter, reason: string): Promise<void> {
    await this.letters.settle(tx, letter.id, { state: 'failed', reason });
    await this.suppressions.add(tx, [letter.addressKey], 'undeliverable');
  }
}
