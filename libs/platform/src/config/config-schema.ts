import { z } from 'zod';

import { port, webPort } from './web-port.ts';

const url = z.url();
const flag = z.stringbool();

/** Published on purpose: it signs only demonstrations on one's own machine, and production refuses it. */
export const demoSecret = 'enishi-demonstration-secret-not-for-production';

/**
 * Every setting there is: its meaning (`describe`, shown in the README's table), its default, and by {@link faultsBetween}
 * what becomes required when a feature is switched on.
 */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('`production` turns on safe cookies, hidden schemas and refusal of demonstration secrets'),
  PUBLIC_URL: url
    .optional()
    .describe('Address at which people open the site; default `http://localhost:<WEB_PORT>`'),
  SECRET_KEY: z
    .string()
    .min(32)
    .default(demoSecret)
    .describe('Signs member cards and seals second factors; at least 32 characters, kept secret'),
  ENISHI_DATA_DIR: z
    .string()
    .default('.data')
    .describe('Where the embedded database, files and caught mail live'),
  WEB_PORT: webPort.default(3000).describe('Port of the site'),
  API_PORT: webPort.default(4000).describe('Port of the API, reached through the site'),
  WEB_HOST: z.string().default('127.0.0.1').describe('Address the site listens on'),
  API_URL: url.optional().describe('Where the site finds the API; default this machine'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .describe(
      'Proxies in front, believed about who the visitor is: addresses, ranges or `uniquelocal`, with commas',
    ),
  API_HOST: z.string().default('127.0.0.1').describe('Address the API listens on'),
  DATABASE_URL: url
    .optional()
    .describe('PostgreSQL 15 or later, as the role `enishi_app`; empty = embedded PostgreSQL'),
  DATABASE_OWNER_URL: url
    .optional()
    .describe('The same database as its owner; needed only by `enishi migrate`'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(20)
    .describe('Connections one process may hold'),
  SEARCH_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(3_000)
    .describe('Milliseconds after which a company’s search for people is broken off, and said to be'),
  POSTGRES_PORT: port.default(54329).describe('Port of the embedded PostgreSQL'),
  JOBS_DATABASE_URL: url
    .optional()
    .describe('The same database as the role `enishi_jobs`, for queues without Redis'),
  REDIS_URL: url.optional().describe('Queues on Redis through ioredis; empty = queues in PostgreSQL'),
  STRIPE_SECRET_KEY: z
    .string()
    .startsWith('sk_')
    .optional()
    .describe('Takes payments with Stripe itself; empty = the sandbox on this machine'),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .default('whsec_sandbox_enishi')
    .describe('Signing secret of the Stripe endpoint `/hooks/stripe`'),
  STRIPE_WEBHOOK_SECRET_PREVIOUS: z
    .string()
    .optional()
    .describe('The secret before the last rotation, accepted meanwhile'),
  STRIPE_API_BASE: url.optional().describe('Where the Stripe client calls instead of api.stripe.com'),
  STRIPE_SANDBOX_PORT: webPort.default(12111).describe('Port of the local Stripe sandbox'),
  STRIPE_SANDBOX_WEBHOOK_URL: url
    .optional()
    .describe('Where the sandbox posts events; default the API of this machine'),
  STRIPE_SANDBOX_PAYOUTS: z
    .enum(['manual', 'daily', 'weekly', 'monthly'])
    .default('weekly')
    .describe('How often the sandbox pays its balance to the bank'),
  SLACK_WORKSPACES: z
    .string()
    .regex(
      /^[a-z0-9-]+=[A-Z0-9]+:\S+(,\s*[a-z0-9-]+=[A-Z0-9]+:\S+)*$/,
      'write it as community=TEAM:token, several with commas',
    )
    .optional()
    .describe(
      'Slack by community, `doto=T0123:xoxp-…`, several with commas; empty = the desk invites by hand',
    ),
  SLACK_API_BASE: url.default('https://slack.com/api').describe('Where Slack’s Web API answers'),
  SMTP_URL: z
    .string()
    .startsWith('smtp')
    .optional()
    .describe('Sends mail; empty = mail is caught and readable in the browser'),
  MAIL_FROM: z.string().default('no-reply@enishi.example.jp').describe('Address that mail is sent from'),
  MAIL_PORT: webPort.default(8025).describe('Port of the caught mail'),
  MAIL_SMTP_PORT: port.default(1025).describe('Port on which mail is caught'),
  RELAY_MAIL_DOMAIN: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'write it in small letters, like talk.example.jp')
    .optional()
    .describe(
      'Domain of relay addresses, by which people and companies answer each other by mail; empty = they answer on the page',
    ),
  RELAY_MAIL_PORT: port
    .optional()
    .describe('Port on which the worker takes mail to `RELAY_MAIL_DOMAIN`; needed with it'),
  RELAY_MAIL_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address on which the worker takes that mail, from the mail server in front of it'),
  GRAPHQL_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'Folder of the questions the site was built with (`dist/apps/web/documents`); set, the API answers no others',
    ),
  GRAPHQL_COMPILED: flag
    .default(true)
    .describe('Compiles each query once instead of interpreting it each time'),
});

type Given = z.infer<typeof configSchema>;

/** The settings as the program sees them: whatever follows from another setting is filled in. */
export type Settings = Given & { PUBLIC_URL: string };

export function filledIn(given: Given): Settings {
  return { ...given, PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.WEB_PORT}` };
}
