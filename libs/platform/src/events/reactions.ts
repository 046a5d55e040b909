import type { EventType, Occurred } from './event-type.ts';
import type { Tx } from '../database/tx.ts';

/** Money never waits behind mail, nor a sign-in link behind a letter to thousands: each kind of work has a queue of its own. */
export const queueNames = ['money', 'members', 'mail', 'letters'] as const;
export type QueueName = (typeof queueNames)[number];

/**
 * When a reaction runs. `joins`: in the transaction that emitted, all or nothing. `follows`: in a transaction of its own
 * in the worker, recorded as done in the same commit. `reaches_out`: in the worker with no transaction open, because it
 * waits for someone outside (Stripe, a mail server); it must be repeatable.
 */
export type ReactionTiming = 'joins' | 'follows' | 'reaches_out';

export type ReactionMark = { event: string; name: string; timing: ReactionTiming; queue: QueueName | null };
export type ScheduleMark = { name: string; every?: number; cron?: string };

export const reactionKey = Symbol('reaction');
export const scheduleKey = Symbol('schedule');

type JoinOrFollow<P> = (tx: Tx, payload: P, occurred: Occurred) => Promise<void>;
type ReachOut<P> = (payload: P, occurred: Occurred) => Promise<void>;
/** A method decorator that checks the method's parameters against what it will be given. */
type MethodOf<F> = <M extends F>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<M>,
) => void;

/** Runs inside the transaction that emitted the event; a failure undoes both. */
export function Joins<P>(event: EventType<P>, name: string): MethodOf<JoinOrFollow<P>> {
  return mark(reactionKey, { event: event.name, name, timing: 'joins', queue: null } satisfies ReactionMark);
}

/** Runs after the commit in the worker, once per event, in a transaction of its own. */
export function Follows<P>(event: EventType<P>, name: string, queue: QueueName): MethodOf<JoinOrFollow<P>> {
  return mark(reactionKey, { event: event.name, name, timing: 'follows', queue } satisfies ReactionMark);
}

/** Runs after the commit in the worker with no transaction open. May be repeated, so its effect needs a key of its own. */
export function ReachesOut<P>(event: EventType<P>, name: string, queue: QueueName): MethodOf<ReachOut<P>> {
  return mark(reactionKey, { event: event.name, name, timing: 'reaches_out', queue } satisfies ReactionMark);
}

const units = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };
type Interval = `${number} ${keyof typeof units}`;

/** Runs in the worker again and again, on one machine at a time. */
export function Every(interval: Interval, name: string): MethodOf<() => Promise<void>> {
  const [count, unit] = interval.split(' ') as [string, keyof typeof units];
  return mark(scheduleKey, { name, every: Number(count) * units[unit] } satisfies ScheduleMark);
}

/** Runs in the worker once a day at a time of Japan (`'03:10'`). */
export function DailyAt(time: `${number}:${number}`, name: string): MethodOf<() => Promise<void>> {
  const [hour, minute] = time.split(':').map(Number);
  return mark(scheduleKey, { name, cron: `${minute} ${hour} * * *` } satisfies ScheduleMark);
}

function mark(key: symbol, value: unknown) {
  return (_target: object, _name: string | symbol, descriptor: PropertyDescriptor): void => {
    Reflect.defineMetadata(key, value, descriptor.value as object);
  };
}
