import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { claimDays, unaskedDays } from '../../domain/past/past-person.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';

const day = 86_400_000;

/** Forgets people of old lists who did not answer in time, or whom nobody asked for a year; how many there were, and what they did, stays. */
@Injectable()
export class ForgetPast {
  constructor(private readonly people: PastPersonStore) {}

  async run(tx: Tx): Promise<void> {
    const before = (days: number): Date => new Date(tx.now.getTime() - days * day);
    await this.people.hold(tx);
    await this.people.forgetLate(tx, { asked: before(claimDays + 1), brought: before(unaskedDays) });
  }
}
