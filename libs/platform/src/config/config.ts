import { hkdfSync } from 'node:crypto';

import { configSchema, demoSecret, filledIn } from './config-schema.ts';
import type { Settings } from './config-schema.ts';

/** Where the Stripe client calls, and with which key. */
export type StripeAccess = { key: string; apiBase: string | null; mode: 'sandbox' | 'test' | 'live' };

/** The typed settings of the running process, with the few facts derived from them. */
export class Config {
  constructor(readonly settings: Settings) {}

  get production(): boolean {
    return this.settings.NODE_ENV === 'production';
  }

  /** Cookies may carry `Secure` and the `__Host-` prefix. */
  get secureCookies(): boolean {
    return this.settings.PUBLIC_URL.startsWith('https:');
  }

  /** With a key Stripe itself is called; without one, the sandbox on this machine. */
  get stripe(): StripeAccess {
    const { STRIPE_SECRET_KEY: key, STRIPE_API_BASE: base, STRIPE_SANDBOX_PORT: port } = this.settings;
    if (!key) return { key: 'sk_test_sandbox', apiBase: base ?? `http://127.0.0.1:${port}`, mode: 'sandbox' };
    return { key, apiBase: base ?? null, mode: key.startsWith('sk_live_') ? 'live' : 'test' };
  }

  /** A key of 32 bytes for one purpose (`member-card`, `second-factor`), derived from the one secret. */
  keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.settings.SECRET_KEY, '', `enishi ${purpose}`, 32));
  }

  get smtpUrl(): string {
    return this.settings.SMTP_URL ?? `smtp://127.0.0.1:${this.settings.MAIL_SMTP_PORT}`;
  }
}

/**
 * Reads the environment. All faults come in one message, so that an operator mends them in one go.
 * @throws Error listing every setting that is missing or wrong, and what to do
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = configSchema.safeParse(given);
  const settings = parsed.success ? filledIn(parsed.data) : null;
  const faults = settings
    ? faultsBetween(settings)
    : (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!settings || faults.length > 0) {
    throw new Error(`These settings need attention:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
  return new Config(settings);
}

/** What is required only because something else is on. */
function faultsBetween(settings: Settings): string[] {
  const faults: string[] = [];
  const need = (when: boolean, fault: string) => {
    if (when) faults.push(fault);
  };
  const live = settings.NODE_ENV === 'production';
  const onStripe = settings.STRIPE_SECRET_KEY !== undefined;
  need(
    live && settings.SECRET_KEY === demoSecret,
    'SECRET_KEY: set your own in production (openssl rand -hex 32)',
  );
  need(live && !settings.DATABASE_URL, 'DATABASE_URL: needed in production');
  need(live && !settings.SMTP_URL, 'SMTP_URL: needed in production, or nobody receives a mail');
  need(
    settings.DATABASE_URL !== undefined && !settings.JOBS_DATABASE_URL && !settings.REDIS_URL,
    'JOBS_DATABASE_URL or REDIS_URL: needed with DATABASE_URL, for the queues',
  );
  need(
    (settings.RELAY_MAIL_DOMAIN === undefined) !== (settings.RELAY_MAIL_PORT === undefined),
    'RELAY_MAIL_DOMAIN and RELAY_MAIL_PORT: needed together, or answers by mail reach nobody',
  );
  need(
    onStripe && settings.STRIPE_WEBHOOK_SECRET === 'whsec_sandbox_enishi',
    'STRIPE_WEBHOOK_SECRET: needed with STRIPE_SECRET_KEY (Stripe shows it beside the endpoint)',
  );
  return faults;
}
