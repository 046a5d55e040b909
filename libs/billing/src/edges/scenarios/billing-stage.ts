import { CreateCommunity, identitySchema } from '@enishi/identity';
import type { NewCommunity } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import type { FixedClock } from '@enishi/kernel';
import { ledgerSchema } from '@enishi/ledger';
import { Config, platformSchema } from '@enishi/platform';
import type { Transactions, Tx } from '@enishi/platform';
import type { Type } from '@nestjs/common';

import { FindCheckout } from '../../actions/find-checkout.ts';
import { StartCheckout } from '../../actions/start-checkout.ts';
import type { CheckoutWish } from '../../actions/start-checkout.ts';
import type { CheckoutView } from '../../actions/checkout-view.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { billingSchema } from '../../store/billing-schema.ts';
import { StripeHook } from '../hooks/stripe-hook.controller.ts';
import { FillGapsJob } from '../schedules/fill-gaps.job.ts';
import { StripeInbox } from '../stripe-inbox.ts';

/** Two busy cores, a database and a sandbox: patience is no fault. */
jest.setTimeout(30_000);

export const billingSchemas = [platformSchema, identitySchema, ledgerSchema, billingSchema];

export const standardMonthly: Offer = {
  key: 'ind_standard',
  interval: 'month',
  amount: yen(1100),
  name: 'スタンダード会員',
  nameInEnglish: 'Standard member',
  taxCategory: 'taxable_10',
  stream: 'membership_individual',
};

/** The fictional issuer of the specs; the number passes the check digit but is nobody's. */
export const communityProfile: NewCommunity = {
  slug: 'doto',
  host: null,
  name: { ja: '道東ファンの会（デモ）', en: 'Doto Fans (demo)' },
  tagline: { ja: '道東とつながる', en: 'Tied to Doto' },
  region: { ja: '北海道 道東', en: 'Eastern Hokkaido' },
  about: { ja: '架空の団体です。', en: 'A fictional organisation.' },
  theme: 'doto',
  operatorName: { ja: '一般社団法人ドットみちのひがし（デモ）', en: 'Dot Michi no Higashi (demo)' },
  contactEmail: 'jimukyoku@example.jp',
  numberPrefix: 'D',
  municipalities: [{ code: '01206', name: { ja: '釧路市', en: 'Kushiro' } }],
};

/** What a spec brings: the harness's database, sandbox and program. */
export type StageParts = {
  database: { look<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]> };
  sandbox: SandboxPart;
  program: {
    readonly clock: FixedClock;
    readonly transactions: Transactions;
    get<Provided>(provider: Type<Provided>): Provided;
    runReactions(): Promise<number>;
  };
};

type SandboxPart = {
  readonly url: string;
  call<Result = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    parameters?: Record<string, string>,
  ): Promise<Result>;
  events(): Promise<Record<string, unknown>[]>;
  delivery(event: object, at: Date): { payload: string; headers: Record<string, string> };
};

/** A community on which the specs of billing play, and the steps they have in common. */
export function setStage(parts: StageParts) {
  const { program } = parts;
  const stage = { ...parts, communityId: '' };

  beforeAll(async () => {
    program.clock.set(new Date(Math.floor(Date.now() / 1_000) * 1_000));
    const settings = {
      invoiceRegistration: { number: 'T9999999999999', registeredFrom: tokyoDate('2023-10-01') },
    };
    stage.communityId = await program.transactions.inIdentity(null, (tx) =>
      program.get(CreateCommunity).run(tx, { ...communityProfile, settings: { ...settings } }),
    );
  });

  const inCommunity = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inCommunity(stage.communityId, work);
  const member = (): SubjectRef => ({ kind: 'member', id: newId() });

  const order = (subject: SubjectRef, changes: Partial<CheckoutWish> = {}): Promise<CheckoutView> =>
    inCommunity((tx) =>
      program.get(StartCheckout).run(tx, {
        subject,
        customer: { email: `${subject.id}@example.jp`, name: '佐藤 花子' },
        offer: standardMonthly,
        disclosure: {
          blocks: [],
          fingerprint: 'f'.repeat(64),
          planVersion: '1',
          ip: '192.0.2.1',
          userAgent: 'spec',
        },
        idempotencyKey: newId(),
        returnUrl: 'http://localhost:3000/doto/me/checkout/{ATTEMPT}',
        cancelUrl: 'http://localhost:3000/doto/plans',
        locale: 'ja',
        ...changes,
      }),
    );
  const attempt = (subject: SubjectRef, id: string): Promise<CheckoutView> =>
    inCommunity((tx) => program.get(FindCheckout).run(tx, subject, id));

  /** From the order to Stripe's page, without asking for the attempt: asking would have Stripe asked. */
  const openPage = async (
    subject: SubjectRef,
    changes: Partial<CheckoutWish> = {},
  ): Promise<{ id: string; url: string }> => {
    const { id } = await order(subject, changes);
    await program.runReactions();
    const [row] = await parts.database.look<{ url: string | null }>(
      `select session_url as url from billing.checkout_attempt where id = $1`,
      [id],
    );
    if (!row?.url) throw new Error(`attempt ${id} has no page`);
    return { id, url: row.url };
  };

  /** From the order to money: pays on the page and lets the waiting page ask, as if no webhook had come. */
  const subscribe = async (
    subject: SubjectRef,
    changes: Partial<CheckoutWish> = {},
  ): Promise<CheckoutView> => {
    const page = await openPage(subject, changes);
    await pay(page.url);
    return settle(subject, page.id);
  };
  const settle = async (subject: SubjectRef, id: string): Promise<CheckoutView> => {
    program.clock.advance(3_000);
    await attempt(subject, id);
    await program.runReactions();
    return attempt(subject, id);
  };
  /** Delivers an event to the hook; `changes` doctor the request. Answers the status code. */
  const deliver = async (
    event: object,
    changes: { signature?: string; payload?: string } = {},
  ): Promise<number> => {
    const { payload, headers } = parts.sandbox.delivery(event, program.clock.now());
    const reply = { code: 200, status: (code: number) => (reply.code = code) };
    const hook = new StripeHook(program.get(StripeInbox), program.get(Config), program.clock);
    await hook.receive(
      { rawBody: Buffer.from(changes.payload ?? payload) },
      changes.signature ?? headers['stripe-signature'],
      reply,
    );
    return reply.code;
  };
  /** The sandbox's control API, e.g. to order misfortunes. */
  const control = async (path: string, body: object): Promise<unknown> =>
    (
      await fetch(`${parts.sandbox.url}/_sandbox${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      })
    ).json();
  const eventsOf = async (stripeCustomerId: string): Promise<Record<string, unknown>[]> =>
    (await parts.sandbox.events()).filter((event) => JSON.stringify(event).includes(stripeCustomerId));
  /** Lets days pass for Stripe and for us; every webhook of that time is lost, the gap filler finds them. */
  const pass = async (days: number): Promise<void> => {
    program.clock.advance(days * 86_400_000);
    await control('/clock', { now: program.clock.now().toISOString() });
    program.clock.advance(5_000);
    await program.get(FillGapsJob).fill();
    await program.runReactions();
  };
  const stripeCustomer = async (subject: SubjectRef): Promise<string> => {
    const [row] = await parts.database.look<{ id: string }>(
      `select stripe_customer_id as id from billing.customer where subject_id = $1`,
      [subject.id],
    );
    return row!.id;
  };

  return Object.assign(stage, {
    inCommunity,
    member,
    order,
    attempt,
    openPage,
    subscribe,
    settle,
    deliver,
    control,
    eventsOf,
    pass,
    stripeCustomer,
  });
}

export type BillingStage = ReturnType<typeof setStage>;

/** Presses the pay button of the hosted page as a browser without scripts would. */
export async function pay(url: string, number = '4242424242424242'): Promise<Response> {
  const form = {
    email: 'hanako@example.jp',
    number,
    expiry: '12/34',
    cvc: '123',
    name: 'HANAKO SATO',
    country: 'JP',
  };
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}
