import { Refusal, yen } from '@enishi/kernel';
import { accounts, eventPurpose, ListSlips } from '@enishi/ledger';
import type { KeptSlip, PurposeSum } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Definition } from '../domain/definitions.ts';
import { eventResult, eventResultDefinitions } from '../domain/event-result.ts';
import type { EnteredSum, EventResult, EventSlipLine } from '../domain/event-result.ts';
import { EventMoneyStore } from '../store/event-money.store.ts';

/** The result of an event with its name and the newest slips that were entered for it. */
export type NamedEventResult = EventResult & {
  readonly titleJa: string;
  readonly slips: readonly EventSlipLine[];
  /** Older slips, which count like the others. */
  readonly slipsLeftOut: number;
  readonly definitions: readonly Definition[];
};

/** Profit and loss of an event (イベントの収支): its tickets, what Stripe kept, and the slips that were entered for it. */
@Injectable()
export class ReadEventResult {
  constructor(
    private readonly money: EventMoneyStore,
    private readonly slips: ListSlips,
  ) {}

  /** Five SQL statements. Refuses `EVENT_NOT_FOUND` (not_found). */
  async run(tx: Tx, eventId: string): Promise<NamedEventResult> {
    const titleJa = await this.money.title(tx, eventId);
    if (titleJa === null) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const kinds = await this.money.kinds(tx, eventId);
    const sums = await this.money.sums(tx, eventId);
    const entered = await this.slips.ofPurpose(tx, eventPurpose(eventId));
    const all = entered.sums.reduce((count, { slips }) => count + slips, 0);
    return {
      ...eventResult({ kinds, ...sums, entered: entered.sums.map(sumOf) }),
      ...{ titleJa, definitions: eventResultDefinitions },
      ...{ slips: entered.slips.map(lineOf), slipsLeftOut: all - entered.slips.length },
    };
  }
}

const sumOf = ({ kind, costAccount, amount }: Omit<PurposeSum, 'slips'>): EnteredSum => ({
  ...{ kind, amount: yen(amount) },
  account: costAccount && accounts[costAccount].name,
});
const lineOf = ({ id, name, occurredOn, ...slip }: KeptSlip): EventSlipLine => ({
  ...{ id, name, occurredOn },
  ...sumOf(slip),
});
