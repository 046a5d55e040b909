import { Refusal, yen } from '@enishi/kernel';
import { accounts, eventPurpose, ListSlips } from '@enishi/ledger';
import type { KeptSlip } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Definition } from '../domain/definitions.ts';
import { eventResult, eventResultDefinitions } from '../domain/event-result.ts';
import type { EventResult, EventSlipLine } from '../domain/event-result.ts';
import { EventMoneyStore } from '../store/event-money.store.ts';

/** The result of an event with its name. */
export type NamedEventResult = EventResult & {
  readonly titleJa: string;
  readonly definitions: readonly Definition[];
};

/** Profit and loss of an event (イベントの収支): its tickets, what Stripe kept, and the slips that were entered for it. */
@Injectable()
export class ReadEventResult {
  constructor(
    private readonly money: EventMoneyStore,
    private readonly slips: ListSlips,
  ) {}

  /** Four SQL statements. Refuses `EVENT_NOT_FOUND` (not_found). */
  async run(tx: Tx, eventId: string): Promise<NamedEventResult> {
    const titleJa = await this.money.title(tx, eventId);
    if (titleJa === null) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const kinds = await this.money.kinds(tx, eventId);
    const sums = await this.money.sums(tx, eventId);
    const slips = await this.slips.ofPurpose(tx, eventPurpose(eventId));
    const standing = slips.filter(({ reversedBecause }) => reversedBecause === null).map(lineOf);
    return {
      ...eventResult({ kinds, ...sums, slips: standing }),
      titleJa,
      definitions: eventResultDefinitions,
    };
  }
}

const lineOf = ({ id, kind, name, costAccount, occurredOn, amount }: KeptSlip): EventSlipLine => ({
  ...{ id, kind, name, occurredOn, amount: yen(amount) },
  account: costAccount && accounts[costAccount].name,
});
