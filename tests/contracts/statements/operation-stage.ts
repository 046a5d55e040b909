import {
  AddStaff,
  ConfirmEmailLink,
  CreateCommunity,
  EnsureAccounts,
  newsletterWording,
  PublishLegalDocument,
  RecordConsent,
  StartJoin,
} from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import { DefineCompanyPlans, DefinePlans, RegisterMember } from '@enishi/membership';
import { Transactions, type Tx } from '@enishi/platform';
import type { Asker, TestApi, TestDatabase, TestSandbox } from '@enishi/testing';
import { companyPlansGiving } from './company-example.ts';
import { applicant, communityNamed, documentOf, plansGiving } from './example-people.ts';
import { letTimePass } from './let-time-pass.ts';
import { payOn } from './pay-on.ts';

/** Somebody signed in, with what names them. */
export type Person = { email: string; accountId: string; sessionId: string; asker: Asker };
export type Member = Person & { memberId: string; number: string };
/** A member who paid for a plan once. */
export type Payer = Member & { attemptId: string; paymentId: string; receiptId: string };

type Parts = { api: TestApi; database: TestDatabase; sandbox: TestSandbox };

/**
 * A community on which each operation is called once with success. `many` further rows stand beside every row that a
 * list could show; 0 leaves it at the few that calling needs.
 */
export class OperationStage {
  readonly api: TestApi;
  private readonly database: TestDatabase;
  private communityId = '';
  private people = 0;
  private knownPayer: Promise<Payer> | null = null;

  constructor(
    parts: Parts,
    readonly slug: string,
    private readonly many: number,
  ) {
    this.api = parts.api;
    this.database = parts.database;
  }

  async found(): Promise<void> {
    const { api } = this;
    this.communityId = await api
      .get(Transactions)
      .inIdentity(null, (tx) => api.get(CreateCommunity).run(tx, communityNamed(this.slug)));
    await this.inside(async (tx) => {
      for (const kind of ['terms', 'privacy'] as const)
        await api.get(PublishLegalDocument).run(tx, documentOf(kind));
      await api.get(DefinePlans).run(tx, plansGiving(this.many));
      await api.get(DefineCompanyPlans).run(tx, companyPlansGiving(this.many));
    });
    const { memberId } = await this.member();
    await this.multiply('membership.member', memberId, {
      id: 'gen_random_uuid()',
      account_id: 'gen_random_uuid()',
      number: "r.number || '-' || n",
    });
    await this.inside((tx) =>
      tx.query(`insert into membership.membership (member_id, community_id, status, plan_key, updated_at)
        select id, community_id, 'current', 'ind_free', now() from membership.member m
        where not exists (select from membership.membership s where s.member_id = m.id)`),
    );
  }

  get visitor(): Asker {
    return { community: this.slug };
  }

  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.api.get(Transactions).inIdentity(this.communityId, work);
  }

  newEmail(): string {
    this.people += 1;
    return `${this.slug}-${this.people}@example.jp`;
  }

  /** The token in the newest link mailed to an address. */
  async mailedToken(email: string): Promise<string> {
    const [mail] = await this.database.look<{ url: string }>(
      `select letter->'button'->>'url' as url from platform.mail where recipient = $1 order by id desc limit 1`,
      [email],
    );
    return mail!.url.split('/').at(-1)!;
  }

  /** Somebody who proved an address on the way to joining. */
  async person(email = this.newEmail()): Promise<Person> {
    const wish = { email, planKey: null, locale: 'ja' as const, browserNonce: 'nonce' };
    await this.inside((tx) => this.api.get(StartJoin).run(tx, wish));
    const token = await this.mailedToken(email);
    const { session } = await this.inside((tx) =>
      this.api.get(ConfirmEmailLink).run(tx, token, { userAgent: null, sessionId: null }),
    );
    const accounts = await this.inside((tx) => this.api.get(EnsureAccounts).run(tx, [email], 'ja'));
    await this.multiply('identity.session', session.sessionId, {
      id: 'gen_random_uuid()',
      token_hash: "r.token_hash || decode(lpad(n::text, 8, '0'), 'hex')",
    });
    return {
      email,
      accountId: accounts.get(email)!,
      sessionId: session.sessionId,
      asker: { community: this.slug, session: session.token },
    };
  }

  /** Marks the second factor of a session as given. */
  async prove({ sessionId }: Person): Promise<void> {
    await this.database.look('update identity.session set second_factor_at = $2 where id = $1', [
      sessionId,
      this.api.clock.now(),
    ]);
  }

  async member(): Promise<Member> {
    const person = await this.person();
    const { accountId, email } = person;
    const { id, number } = await this.inside((tx) =>
      this.api.get(RegisterMember).run(tx, {
        accountId,
        email,
        locale: 'ja',
        wishedPlanKey: null,
        numberPrefix: 'D',
        welcome: false,
        guardian: { state: 'none', coversPaid: false },
        applicant: { ...applicant, birthDate: tokyoDate(applicant.birthDate), guardianEmail: null },
      }),
    );
    return { ...person, memberId: id, number };
  }

  /** A member who ticked the newsletter's box. */
  async reader(): Promise<Member> {
    const member = await this.member();
    const { version } = newsletterWording;
    const given = { kind: 'newsletter', version, locale: 'ja', channel: 'join', ip: null } as const;
    await this.inside((tx) => this.api.get(RecordConsent).run(tx, { accountId: member.accountId, ...given }));
    await this.database.look('update membership.member set newsletter = true where id = $1', [
      member.memberId,
    ]);
    return member;
  }

  /** Gives a member the privilege of Slack and a place that waits for the desk. */
  async seat(memberId: string): Promise<void> {
    await this.database.look(
      `insert into membership.privilege_grant (id, community_id, member_id, privilege, source_kind, source_id, from_day, state, updated_at)
       values (gen_random_uuid(), $1, $2, 'slack', 'complimentary', 'x', '2026-01-01', 'live', now())`,
      [this.communityId, memberId],
    );
    await this.database.look(
      `insert into engagement.slack_seat (member_id, community_id, state, channels, updated_at) values ($2, $1, 'manual', '{}', now())`,
      [this.communityId, memberId],
    );
  }

  /** The token under one copy of a sent letter. */
  async letterToken(letterId: string): Promise<string> {
    const [row] = await this.rowsOf<{ token: string }>(
      'select token from engagement.letter_reader where letter_id = $1 limit 1',
      letterId,
    );
    return row.token;
  }

  /** An owner at the desk, second factor given. */
  async owner(): Promise<Person> {
    const person = await this.person();
    await this.inside((tx) =>
      this.api.get(AddStaff).run(tx, { email: person.email, role: 'owner', locale: 'ja' }),
    );
    await this.prove(person);
    return person;
  }

  /** A payer whom questions may share; what is to be changed asks for a {@link newPayer}. */
  payer(): Promise<Payer> {
    return (this.knownPayer ??= this.newPayer());
  }

  async newPayer(card?: string): Promise<Payer> {
    const member = await this.member();
    const attemptId = await this.openCheckout(member);
    const [{ url }] = await this.rowsOf<{ url: string }>(
      'select session_url as url from billing.checkout_attempt where id = $1',
      attemptId,
    );
    await payOn(url, card);
    await this.waitFor(member, attemptId);
    const [paid] = await this.rowsOf<{ paymentId: string; receiptId: string }>(
      `select p.id as "paymentId", r.id as "receiptId" from billing.payment p
       join billing.receipt r on r.payment_id = p.id join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
      member.memberId,
    );
    const payer = { ...member, attemptId, ...paid };
    await this.growStory(payer);
    return payer;
  }

  /** An order whose payment page is open. */
  async openCheckout(member: Member): Promise<string> {
    const order = await this.reviewed(member);
    const started = await this.api.public<{ startCheckout: { id: string } }>(
      `mutation ($planKey: String!, $interval: BillingInterval!, $fingerprint: String!, $idempotencyKey: String!) {
         startCheckout(planKey: $planKey, interval: $interval, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) { id } }`,
      order,
      member.asker,
    );
    await this.api.runReactions();
    return started.data!.startCheckout.id;
  }

  /** What the order page shows, ready to be sent back. */
  async reviewed(member: Member) {
    const asked = await this.api.public<{
      checkoutReview: { fingerprint: string; idempotencyKey: string };
    }>(
      '{ checkoutReview(planKey: "ind_standard", interval: month) { fingerprint idempotencyKey } }',
      {},
      member.asker,
    );
    return { planKey: 'ind_standard', interval: 'month', ...asked.data!.checkoutReview };
  }

  /** A matter about a payer's money that waits for the desk. */
  async matter({ memberId }: Payer): Promise<string> {
    const [matter] = await this.rowsOf<{ id: string }>(
      `insert into billing.money_matter (id, community_id, kind, key, detail, customer_id, opened_at)
       select gen_random_uuid(), community_id, 'drift', gen_random_uuid()::text, 'x', id, now()
       from billing.customer where subject_id = $1 returning id`,
      memberId,
    );
    await this.multiply('billing.money_matter', matter.id, {
      id: 'gen_random_uuid()',
      key: "r.key || '-' || n",
    });
    return matter.id;
  }

  /** A company with five thousand yen at Stripe that are for no invoice. */
  async companyWithCash(): Promise<string> {
    const [customer] = await this.database.look<{ id: string }>(
      `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at, virtual_account, cash_at_stripe)
       values (gen_random_uuid(), $1, 'company', gen_random_uuid(), '', '株式会社ドットカフェ', now(), '{}', 5000) returning id`,
      [this.communityId],
    );
    return customer!.id;
  }

  /** Puts {@link many} copies beside a row, each with the changes that make it another; SQL over `r` and `n`. */
  async multiply(table: string, id: string, changes: Record<string, string>): Promise<void> {
    const pairs = Object.entries(changes).map(([column, sql]) => `'${column}', ${sql}`);
    await this.database.look(
      `insert into ${table} select (jsonb_populate_record(r, jsonb_build_object(${pairs.join(', ')}))).*
       from ${table} r, generate_series(1, ${this.many}) n where r.id = $1`,
      [id],
    );
  }

  private async waitFor(member: Member, attemptId: string): Promise<void> {
    letTimePass(this.api);
    await this.api.public(`{ checkoutAttempt(id: "${attemptId}") { state } }`, {}, member.asker);
    await this.api.runReactions();
  }

  private async growStory({ memberId, paymentId, receiptId }: Payer): Promise<void> {
    const id = `md5(r.id::text || n)::uuid`;
    await this.multiply('billing.payment', paymentId, {
      id,
      stripe_invoice_id: "r.stripe_invoice_id || '-' || n",
    });
    await this.multiply('billing.receipt', receiptId, {
      id,
      payment_id: 'md5(r.payment_id::text || n)::uuid',
      serial: 'r.serial + n * 1000',
    });
    const [entry] = await this.rowsOf<{ id: string }>(
      'select id from membership.timeline_entry where member_id = $1 limit 1',
      memberId,
    );
    await this.multiply('membership.timeline_entry', entry.id, { id });
  }

  private async rowsOf<Row>(sql: string, id: string): Promise<[Row, ...Row[]]> {
    const rows = await this.database.look<Row>(sql, [id]);
    if (!rows[0]) throw new Error(`Nothing of ${id}: ${sql}`);
    return rows as [Row, ...Row[]];
  }
}
