/** What may go wrong with a delivery on purpose. */
export const knobKinds = ['drop', 'duplicate', 'delay', 'reorder', 'bad_signature', 'stale'] as const;
export type KnobKind = (typeof knobKinds)[number];

/** An order for the next deliveries; `type` is an event type, `invoice.*`, or `*`. */
export interface Knob {
  kind: KnobKind;
  type: string;
  next: number;
  /** Milliseconds, for `delay`. */
  milliseconds: number;
}

const concerns = (knob: Knob, type: string): boolean =>
  knob.type.endsWith('*') ? type.startsWith(knob.type.slice(0, -1)) : knob.type === type;

/** Ordered misfortunes of deliveries, first come first served. Kept in memory only. */
export class Knobs {
  private orders: Knob[] = [];

  order(knob: Knob): void {
    this.orders.push(knob);
  }

  list(): readonly Knob[] {
    return this.orders;
  }

  clear(): void {
    this.orders = [];
  }

  /** Uses up one order; `left` tells whether more of the same order follow (reorder waits for the last). */
  take(type: string): (Knob & { left: number }) | null {
    const order = this.orders.find((knob) => concerns(knob, type));
    if (!order) return null;
    order.next -= 1;
    if (order.next <= 0) this.orders = this.orders.filter((knob) => knob !== order);
    return { ...order, left: order.next };
  }
}
