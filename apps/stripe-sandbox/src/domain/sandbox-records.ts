import { randomBytes } from 'node:crypto';
import type { Decline } from './charge/charge.ts';

/** The sandbox's own clock. `frozen` seconds since 1970, or null while it follows the system. */
export interface SandboxClock {
  id: 'clock';
  object: 'sandbox.clock';
  frozen: number | null;
}

/** One event on its way to one endpoint. */
export interface Delivery {
  id: string;
  object: 'sandbox.delivery';
  event: string;
  event_type: string;
  endpoint: string;
  /** `dropped` was lost on purpose. Only pending ones are kept in the store. */
  status: 'pending' | 'succeeded' | 'failed' | 'dropped';
  attempts: number;
  /** System time in milliseconds of the next attempt. */
  next_attempt_at: number;
  last_status: number | null;
  last_error: string | null;
}

export function newDelivery(event: string, type: string, endpoint: string): Delivery {
  return {
    id: `dlv_${randomBytes(12).toString('hex')}`,
    object: 'sandbox.delivery',
    event,
    event_type: type,
    endpoint,
    status: 'pending',
    attempts: 0,
    next_attempt_at: 0,
    last_status: null,
    last_error: null,
  };
}

/** Whether events are being delivered at all; a seeding program silences them. */
export interface EventIntake {
  id: 'intake';
  object: 'sandbox.intake';
  paused: boolean;
  /** While paused: keep the events for later, or let them be listed only. */
  whilePaused: 'queue' | 'discard';
}

/** The answer to a request with an Idempotency-Key, replayed for 24 hours. */
export interface KeptAnswer {
  id: string;
  object: 'sandbox.kept_answer';
  fingerprint: string;
  status: number;
  body: string;
  request_id: string;
  /** System time in milliseconds. */
  kept_at: number;
}

/** Misfortunes ordered for the next charges, first come first served. */
export interface Orders {
  id: 'orders';
  object: 'sandbox.orders';
  declines: Decline[];
}
