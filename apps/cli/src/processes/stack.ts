import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Config } from '@enishi/platform';

import type { ChildPlan } from './child.ts';
import type { Database } from './database.ts';

const here = dirname(fileURLToPath(import.meta.url));
const bundle = (app: string) => resolve(here, '..', app, 'main.js');
/** maildev offers its program through `bin` alone, so it is found beside its entry. */
const mailCatcher = () => fileURLToPath(new URL('bin/maildev.js', import.meta.resolve('maildev')));

/** The settings every process of a local stack shares. */
export function stackEnvironment(config: Config, database: Database): NodeJS.ProcessEnv {
  const { settings } = config;
  return {
    ...process.env,
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
    ENISHI_DATA_DIR: resolve(settings.ENISHI_DATA_DIR),
    DATABASE_URL: database.databaseUrl,
    JOBS_DATABASE_URL: database.jobsUrl,
    API_URL: settings.API_URL ?? `http://127.0.0.1:${settings.API_PORT}`,
    STRIPE_SANDBOX_WEBHOOK_URL:
      settings.STRIPE_SANDBOX_WEBHOOK_URL ?? `http://127.0.0.1:${settings.API_PORT}/hooks/stripe`,
  };
}

/** What stands in for the world outside, started before the demonstration needs it. */
export function outsidePlans(config: Config, environment: NodeJS.ProcessEnv): ChildPlan[] {
  return [sandboxPlan(config, environment), mailPlan(config, environment)].filter((plan) => plan !== null);
}

/** The sandbox is ours to start only where no Stripe key is set. */
export function sandboxPlan(config: Config, environment: NodeJS.ProcessEnv): ChildPlan | null {
  if (config.stripe.mode !== 'sandbox') return null;
  const { STRIPE_SANDBOX_PORT: port } = config.settings;
  return plan('stripe-sandbox', environment, { readyUrl: `http://127.0.0.1:${port}/health` });
}

/** The mail catcher is ours to start only where no mail server is set. */
function mailPlan(config: Config, environment: NodeJS.ProcessEnv): ChildPlan | null {
  if (config.settings.SMTP_URL) return null;
  const { MAIL_PORT, MAIL_SMTP_PORT } = config.settings;
  const args = [
    ...['--ip', '127.0.0.1', '--smtp', String(MAIL_SMTP_PORT)],
    ...['--web-ip', '127.0.0.1', '--web', String(MAIL_PORT)],
  ];
  return plan('mail', environment, {
    script: mailCatcher(),
    args: [...args, '--max-emails', '500', '--silent'],
    readyUrl: `http://127.0.0.1:${MAIL_PORT}/api/healthz`,
  });
}

/** Everything else, started side by side. */
export function programPlans(config: Config, environment: NodeJS.ProcessEnv): ChildPlan[] {
  const { API_PORT, WEB_PORT } = config.settings;
  return [
    plan('api', environment, { readyUrl: `http://127.0.0.1:${API_PORT}/health/ready` }),
    plan('worker', environment),
    plan('web', { ...environment, NODE_ENV: 'production' }, { readyUrl: `http://127.0.0.1:${WEB_PORT}/` }),
  ];
}

function plan(name: string, environment: NodeJS.ProcessEnv, own: Partial<ChildPlan> = {}): ChildPlan {
  return {
    name,
    script: bundle(name),
    environment,
    logs: join(String(environment.ENISHI_DATA_DIR), 'logs'),
    leash: join(here, 'leash.js'),
    ...own,
  };
}
