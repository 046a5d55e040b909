import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isSilent } from '../../domain/cases/care.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { CareCodes } from './care-codes.ts';
import { CareLetters } from './care-letters.ts';

/** Every morning: asks those whose day has come, each side by itself, and notes where silence is a sign. */
@Injectable()
export class AskHowItGoes {
  constructor(
    private readonly care: CareStore,
    private readonly cases: SupportCaseStore,
    private readonly codes: CareCodes,
    private readonly letters: CareLetters,
  ) {}

  /** Run again on the same day it asks nobody twice. */
  async run(tx: Tx): Promise<void> {
    const today = tokyoDateOf(tx.now);
    const due = await this.care.takeDue(tx, today);
    const cases = new Map(
      (
        await this.cases.among(
          tx,
          due.map(({ caseId }) => caseId),
        )
      ).map((one) => [one.id, one]),
    );
    for (const { side, ...one } of due) {
      const of = cases.get(one.caseId)!;
      await (side === 'person'
        ? this.letters.person(tx, of, one, this.codes.of(one.id))
        : this.letters.company(tx, of, one));
    }
    const silent = (await this.care.unanswered(tx)).filter((one) => isSilent(one, today));
    await this.care.raise(
      tx,
      silent.map(({ id }) => id),
      ['silent'],
    );
  }
}
