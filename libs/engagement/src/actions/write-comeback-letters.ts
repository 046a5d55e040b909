import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

import { addressKey } from '../domain/address-key.ts';
import { missingOf } from '../domain/sender-card.ts';
import { comebackLetterDue } from '../engagement.events.ts';
import { ComebackLetterStore } from '../store/comeback-letter.store.ts';
import { SenderCardStore } from '../store/sender-card.store.ts';
import { FindLetterReaders } from './find-letter-readers.ts';
import { JudgeEndings } from './judge-endings.ts';

/**
 * Writes down who gets the one letter about coming back today, and says that each is due. Consent and the list of refusals
 * are asked as for every letter. While the sender's lines are incomplete nothing is written down; filled in within a week,
 * the letters leave then.
 */
@Injectable()
export class WriteComebackLetters {
  constructor(
    private readonly judge: JudgeEndings,
    private readonly find: FindLetterReaders,
    private readonly letters: ComebackLetterStore,
    private readonly sender: SenderCardStore,
  ) {}

  /** Answers how many letters were written down. */
  async run(tx: Tx): Promise<number> {
    if (missingOf(await this.sender.current(tx)).length > 0) return 0;
    const judged = await this.judge.today(tx);
    const due = judged.flatMap(({ verdict, ending }) =>
      verdict === 'due' ? [{ ...ending, addressKey: addressKey(tx.community, ending.email) }] : [],
    );
    if (due.length === 0) return 0;
    const known = await this.letters.writtenAbout(
      tx,
      due.map(({ sourceId }) => sourceId),
    );
    const fresh = due.filter(({ sourceId }) => !known.has(sourceId));
    const firstOfEach = [
      ...new Map(fresh.toReversed().map((ending) => [ending.memberId, ending])).values(),
    ].toReversed();
    let written = 0;
    for (const ending of await this.find.willing(tx, firstOfEach)) {
      const { memberId, accountId, consentId, sourceId, planKey, endedOn, email, locale } = ending;
      const id = newId();
      const added = await this.letters.add(tx, {
        ...{ id, memberId, accountId, consentId, sourceId, planKey, endedOn, email, locale },
        addressKey: ending.addressKey,
        writtenOn: tokyoDateOf(tx.now),
        token: randomBytes(16).toString('base64url'),
      });
      if (!added) continue;
      await tx.emit(comebackLetterDue, { letterId: id });
      written += 1;
    }
    return written;
  }
}
