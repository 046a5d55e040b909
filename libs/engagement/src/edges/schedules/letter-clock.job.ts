import { Refusal } from '@enishi/kernel';
import { DailyAt, Every, Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';

import { BeginSending } from '../../actions/begin-sending.ts';
import { CancelLetter } from '../../actions/cancel-letter.ts';
import { ForgetOldReaders } from '../../actions/forget-old-readers.ts';
import { LetterStore } from '../../store/letter.store.ts';

/** What letters do by the clock alone. */
@Injectable()
export class LetterClock {
  private readonly log = new Logger('letters');

  constructor(
    private readonly transactions: Transactions,
    private readonly letters: LetterStore,
    private readonly begin: BeginSending,
    private readonly cancel: CancelLetter,
    private readonly forget: ForgetOldReaders,
  ) {}

  /** Letters whose time has come. One that may no longer leave (the sender's lines were emptied) is a draft again. */
  @Every('1 minutes', 'engagement.start_due_letters')
  async startDue(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      for (const id of await this.letters.due(tx)) await this.start(tx, id);
    });
  }

  @DailyAt('04:40', 'engagement.forget_old_readers')
  async forgetOld(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.forget.run(tx);
    });
  }

  private async start(tx: Tx, id: string): Promise<void> {
    try {
      await this.begin.run(tx, id);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.log.warn(`The letter ${id} did not leave: ${error.code}`);
      await this.cancel.run(tx, id);
    }
  }
}
