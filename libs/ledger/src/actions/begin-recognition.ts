import { Refusal, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SourceRef } from '../domain/entry-draft.ts';
import { leftIn, recognitionSchedule, waitingIn } from '../domain/recognition.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PlanMonths } from './plan-months.ts';

/** From which day on a fee that waited is earned, over how many months. */
export type RecognitionBegins = { payment: SourceRef; from: TokyoDate; months: number };

/** Gives a fee that waited its months, once it is known from when on it is earned. */
@Injectable()
export class BeginRecognition {
  constructor(
    private readonly recognition: RecognitionStore,
    private readonly months: PlanMonths,
  ) {}

  /**
   * Answers the net yen that are released over the months: what refunds have left of the fee. Asked again it is zero and
   * changes nothing. Throws `LEDGER_ENTRY_UNKNOWN` (not_found) where the payment is not in the books yet.
   */
  async run(tx: Tx, { payment, from, months }: RecognitionBegins): Promise<Yen> {
    await tx.lock(`ledger:${tx.community}:${payment.type}:${payment.id}`);
    const known = await this.recognition.monthsOf(tx, payment);
    const first = known[0];
    if (!first)
      throw new Refusal('not_found', 'LEDGER_ENTRY_UNKNOWN', {
        source: `${payment.type} ${payment.id}`,
        kind: 'payment',
      });
    const waiting = waitingIn(known);
    const net = yen(waiting.reduce((sum, month) => sum + leftIn(month), 0));
    if (net === 0) return net;
    for (const month of waiting) await this.recognition.withdraw(tx, month.id, leftIn(month));
    const planned = recognitionSchedule(net, from, months).map((month) => ({
      ...month,
      position: month.position + known.length,
    }));
    await this.months.run(tx, { payment, stream: first.stream, subject: first.subject }, planned);
    return net;
  }
}
