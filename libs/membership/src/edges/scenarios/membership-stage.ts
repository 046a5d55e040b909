import { FillGapsJob } from '@enishi/billing';
import { newId, tokyoDateOf } from '@enishi/kernel';
import type { FixedClock } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { ReadMembership } from '../../actions/read-membership.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { enterMember, foundCommunity } from '../../example-community.ts';
import type { RunningProgram } from '../../example-community.ts';

/** Two busy cores, a database and a sandbox: patience is no fault. */
jest.setTimeout(60_000);

type Parts = {
  database: { look<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]> };
  sandbox: { readonly url: string };
  program: RunningProgram & { readonly clock: FixedClock; runReactions(): Promise<number> };
  /** When the story begins; at noon of today in Tokyo, where the months of both calendars are the same, unless it says so. */
  begins?: Date;
};

const day = 86_400_000;

type Wish = { planKey: string; interval: 'month' | 'year' };
const noonToday = (): Date => new Date(`${tokyoDateOf(new Date())}T12:00:00+09:00`);
const standard: Wish = { planKey: 'ind_standard', interval: 'month' };

/** A community with members who pay through the sandbox, for the specs of whole turns of a membership. */
export function setMembershipStage({ database, sandbox, program, begins = noonToday() }: Parts) {
  const stage = { communityId: '', people: 0 };
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(stage.communityId, work);
  const control = (path: string, body: object): Promise<Response> =>
    fetch(`${sandbox.url}/_sandbox${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  beforeAll(async () => {
    program.clock.set(begins);
    await control('/clock', { now: program.clock.now().toISOString() });
    stage.communityId = await foundCommunity(program, 'doto');
  });

  /** Fetches what happened at Stripe as if every webhook had been lost, and lets the worker do its part. */
  const catchUp = async (): Promise<void> => {
    program.clock.advance(5_000);
    await program.get(FillGapsJob).fill();
    await program.runReactions();
  };
  const member = (changes: Partial<Parameters<typeof enterMember>[2]> = {}) =>
    enterMember(program, stage.communityId, {
      email: `leaver${(stage.people += 1)}@example.jp`,
      ...changes,
    });
  /** An order whose page at Stripe is open; answers with the page's address. */
  const openPage = async (memberId: string, wish: Wish = standard): Promise<string> => {
    const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.7', userAgent: 'spec' } as const;
    const { id } = await inside(async (tx) => {
      const { disclosure } = await program.get(ReviewCheckout).run(tx, memberId, wish);
      const order = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
      return program.get(BeginCheckout).run(tx, memberId, order, origin);
    });
    await program.runReactions();
    const [row] = await database.look<{ url: string }>(
      'select session_url url from billing.checkout_attempt where id = $1',
      [id],
    );
    return row!.url;
  };

  return {
    inside,
    control,
    catchUp,
    member,
    openPage,
    communityId: () => stage.communityId,
    /** Lets days pass for Stripe and for us. */
    pass: async (days: number): Promise<void> => {
      program.clock.advance(days * day);
      await control('/clock', { now: program.clock.now().toISOString() });
      await catchUp();
    },
    /** A member whose first month of 1,100 yen is paid. */
    payer: async (changes: Partial<Parameters<typeof enterMember>[2]> = {}) => {
      const person = await member(changes);
      await pay(await openPage(person.id));
      await catchUp();
      return person;
    },
    membershipOf: (memberId: string) => inside((tx) => program.get(ReadMembership).run(tx, memberId)),
    story: async (memberId: string): Promise<string[]> => {
      const rows = await database.look<{ kind: string }>(
        'select kind from membership.timeline_entry where member_id = $1 order by at, id',
        [memberId],
      );
      return rows.map(({ kind }) => kind);
    },
    letters: async (recipient: string): Promise<string[]> => {
      const rows = await database.look<{ subject: string }>(
        `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
        [recipient],
      );
      return rows.map(({ subject }) => subject);
    },
  };
}

/** Presses the pay button of the hosted page as a browser without scripts would. */
export async function pay(url: string, number = '4242424242424242'): Promise<void> {
  const form = {
    email: 'hanako@example.jp',
    number,
    expiry: '12/34',
    cvc: '123',
    name: 'HANAKO SATO',
    country: 'JP',
  };
  await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}
