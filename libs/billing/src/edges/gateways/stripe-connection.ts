import { setTimeout as wait } from 'node:timers/promises';

import { Refusal, systemClock } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import Stripe from 'stripe';

import { TokenBucket } from './token-bucket.ts';

/** The version this code was written against; Stripe answers in it whatever the account's default is. */
const apiVersion = '2026-10-28.endive';
const callsPerSecond = { sandbox: 200, test: 20, live: 80 };
const tries = 3;

/** Stripe understood the question and said no: asking again would not help. */
export class StripeSaidNo extends Error {
  constructor(
    /** Stripe's error code, e.g. 'resource_missing', 'charge_already_refunded'. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'StripeSaidNo';
  }
}

/** The one line to Stripe: throttled, repeated where repeating is safe, errors in two kinds. */
@Injectable()
export class StripeConnection {
  readonly stripe: Stripe;
  /** Throttling is about real seconds, whatever the program's clock says. */
  private readonly bucket: TokenBucket;

  constructor(config: Config) {
    const { key, apiBase, mode } = config.stripe;
    this.stripe = new Stripe(key, {
      apiVersion,
      telemetry: false,
      maxNetworkRetries: 0,
      timeout: 20_000,
      ...addressOf(apiBase),
    });
    this.bucket = new TokenBucket(callsPerSecond[mode], systemClock);
  }

  /**
   * Asks Stripe. Every question must be repeatable: a read, or a write with an idempotency key.
   * Throws {@link StripeSaidNo}, or refuses `STRIPE_UNAVAILABLE` (unavailable): then nobody knows whether it was done.
   */
  async ask<T>(question: (stripe: Stripe) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const delay = this.bucket.take();
      if (delay > 0) await wait(delay);
      try {
        return await question(this.stripe);
      } catch (error) {
        if (isNo(error)) throw new StripeSaidNo(error.code ?? error.type, error.message);
        if (!(error instanceof Stripe.errors.StripeError)) throw error;
        if (attempt === tries)
          throw new Refusal('unavailable', 'STRIPE_UNAVAILABLE', {
            reason: `${error.type} ${error.message}`,
          });
        await wait(jittered(250 * 2 ** attempt));
      }
    }
  }
}

/** Connection trouble, overload (429), a twin request in flight (409) and Stripe's own faults (5xx) are worth another try. */
function isNo(error: unknown): error is Stripe.errors.StripeError {
  if (!(error instanceof Stripe.errors.StripeError)) return false;
  const status = error.statusCode ?? 0;
  return status >= 400 && status < 500 && status !== 409 && status !== 429;
}

function addressOf(apiBase: string | null): { host?: string; port?: number; protocol?: 'http' | 'https' } {
  if (!apiBase) return {};
  const { hostname, port, protocol } = new URL(apiBase);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  return { host: hostname, port: Number(port) || (scheme === 'http' ? 80 : 443), protocol: scheme };
}

const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random());
