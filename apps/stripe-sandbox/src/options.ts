import { payoutIntervals, type PayoutInterval } from './domain/payout/payout-schedule.ts';
import { defaultDunning, type Dunning } from './domain/settings.ts';

/** How a sandbox is started; everything has a default that suits a developer's machine. */
export interface SandboxOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  /** Folder of the log; null keeps everything in memory. */
  dataDir?: string | null;
  /** Origin of the hosted pages as browsers reach it, when that is not host and port. */
  publicUrl?: string | null;
  webhookUrl?: string | null;
  webhookSecret?: string;
  /** Milliseconds between the attempts of one delivery; after the last it is given up. */
  webhookPauses?: readonly number[];
  /** Compares every answer and event with the contract (`GET /_sandbox/conformance`). */
  checks?: boolean;
  dunning?: Dunning;
  /** How often the balance is paid to the bank; unless given, as it was, and at first only by hand. */
  payouts?: PayoutInterval;
  maxEvents?: number;
  compactAfterBytes?: number;
}

/** The secret both sides use when none is configured; it protects nothing but the loopback. */
export const defaultWebhookSecret = 'whsec_sandbox_enishi';

/** Reads the environment: STRIPE_SANDBOX_PORT, _HOST, _PUBLIC_URL, _WEBHOOK_URL, _CHECKS, _PAYOUTS, STRIPE_WEBHOOK_SECRET, ENISHI_DATA_DIR. */
export function optionsFromEnvironment(env: NodeJS.ProcessEnv): SandboxOptions {
  if (env['STRIPE_SECRET_KEY'] && !env['STRIPE_SECRET_KEY'].startsWith('sk_test_sandbox')) {
    throw new Error('STRIPE_SECRET_KEY is set: payments go to Stripe itself, so the sandbox does not start.');
  }
  const payouts = payoutIntervals.find((interval) => interval === env['STRIPE_SANDBOX_PAYOUTS']);
  if (env['STRIPE_SANDBOX_PAYOUTS'] && !payouts)
    throw new Error(`STRIPE_SANDBOX_PAYOUTS is one of ${payoutIntervals.join(', ')}.`);
  return {
    port: Number(env['STRIPE_SANDBOX_PORT'] ?? 12111),
    host: env['STRIPE_SANDBOX_HOST'] ?? '127.0.0.1',
    dataDir: `${env['ENISHI_DATA_DIR'] ?? '.data'}/stripe-sandbox`,
    publicUrl: env['STRIPE_SANDBOX_PUBLIC_URL'] ?? null,
    webhookUrl: env['STRIPE_SANDBOX_WEBHOOK_URL'] ?? null,
    webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? defaultWebhookSecret,
    checks: env['STRIPE_SANDBOX_CHECKS'] === '1',
    dunning: defaultDunning,
    ...(payouts ? { payouts } : {}),
  };
}
