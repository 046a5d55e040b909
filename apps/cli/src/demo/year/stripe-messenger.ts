import { heardLists } from '@enishi/billing';
import type { Config } from '@enishi/platform';

import type { DemoDoor } from './demo-door.ts';

type StripeEvent = { id: string; created: number; data: { object: { object: string; customer?: unknown } } };
type Types = (typeof heardLists)[number];
type EventPage = { data: StripeEvent[]; has_more: boolean };

/**
 * Carries Stripe's events to the hook while the sandbox posts none by itself: its clock runs through months in minutes, and
 * a signature's time is that of the moved clock. The endpoint it stands for listens to the events worth hearing.
 */
export class StripeMessenger {
  /** The last one carried of each list. */
  private readonly last = new Map<Types, string>();

  constructor(
    private readonly config: Config,
    private readonly door: DemoDoor,
  ) {}

  /** Delivers what has happened since the last round; answers how many events that were. */
  async carry(): Promise<number> {
    let carried = 0;
    for (const types of heardLists) carried += await this.carryOf(types);
    return carried;
  }

  private async carryOf(types: Types): Promise<number> {
    let carried = 0;
    for (;;) {
      const last = this.last.get(types);
      const { data, has_more: more } = await this.newer(types, last);
      if (more && !last) throw new Error('This sandbox has a past of its own: reset it first');
      for (const event of takingTurns(data.reverse())) await this.door.deliver(event);
      const newest = data.at(-1)?.id;
      if (newest) this.last.set(types, newest);
      carried += data.length;
      if (!more) return carried;
    }
  }

  /** The events after the last one carried; of a longer list the oldest hundred. */
  private async newer(types: Types, last: string | undefined): Promise<EventPage> {
    const asked = new URLSearchParams({ limit: '100' });
    types.forEach((type, index) => asked.set(`types[${index}]`, type));
    if (last) asked.set('ending_before', last);
    const answer = await fetch(new URL(`/v1/events?${asked}`, this.config.stripe.apiBase ?? ''), {
      headers: { authorization: `Bearer ${this.config.stripe.key}` },
    });
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as EventPage;
  }
}

/**
 * The first event of every customer, then the second of each, and so on: Stripe promises no order, and whoever reads a
 * customer again because of the first need not do so for the others.
 */
function takingTurns(events: readonly StripeEvent[]): StripeEvent[] {
  const seen = new Map<string, number>();
  const turn = (event: StripeEvent): number => {
    const customer = JSON.stringify(event.data.object.customer ?? event.id);
    seen.set(customer, (seen.get(customer) ?? -1) + 1);
    return seen.get(customer)!;
  };
  return events
    .map((event) => ({ event, turn: turn(event) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ event }) => event);
}
