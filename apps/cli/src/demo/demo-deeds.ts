import { FindCheckout, RequestReconcile } from '@enishi/billing';
import { CurrentDocuments, EnsureAccounts, RecordConsent } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import { BeginCheckout, CancelMembership, RegisterMember, ReviewCheckout } from '@enishi/membership';
import { DrainOutbox, Transactions } from '@enishi/platform';

import type { DemoMember, DemoWorld } from './demo-world.ts';
import type { SandboxRemote } from './sandbox-remote.ts';

/** A person joins free, with the consents that joining asks for. */
export async function joinFree({ app }: DemoWorld, member: DemoMember): Promise<void> {
  const { community, id } = member.founded;
  const { email, birthDate, planKey, interval, ...person } = member.person;
  await app.get(Transactions).inIdentity(id, async (tx) => {
    const accounts = await app.get(EnsureAccounts, { strict: false }).run(tx, [email], 'ja');
    const accountId = accounts.get(email) as string;
    const documents = await app.get(CurrentDocuments, { strict: false }).run(tx);
    for (const kind of ['terms', 'privacy'] as const) {
      await app.get(RecordConsent, { strict: false }).run(tx, {
        accountId,
        kind,
        version: documents[kind]?.version ?? 0,
        locale: 'ja',
        channel: 'join',
        ip: null,
      });
    }
    const entered = await app.get(RegisterMember, { strict: false }).run(tx, {
      accountId,
      email,
      locale: 'ja',
      applicant: {
        familyName: person.familyName,
        givenName: person.givenName,
        familyKana: person.familyKana,
        givenKana: person.givenKana,
        birthDate: tokyoDate(birthDate),
        prefecture: person.prefecture,
        tie: person.tie,
        newsletter: false,
        guardianEmail: null,
      },
      guardian: { state: 'none', coversPaid: false },
      wishedPlanKey: interval ? planKey : null,
      numberPrefix: community.numberPrefix,
      welcome: false,
    });
    member.memberId = entered.id;
  });
}

/** The member reads the confirmation page, orders, and pays on the hosted page with a test card. */
export async function upgrade(
  { app }: DemoWorld,
  sandbox: SandboxRemote,
  member: DemoMember,
  interval: 'month' | 'year',
): Promise<void> {
  const { founded, person, memberId } = member;
  const transactions = app.get(Transactions);
  const order = { planKey: person.planKey, interval };
  const attempt = await transactions.inCommunity(founded.id, async (tx) => {
    const { disclosure } = await app.get(ReviewCheckout, { strict: false }).run(tx, memberId, order);
    const { fingerprint } = disclosure;
    const origin = {
      communitySlug: founded.community.slug,
      locale: 'ja',
      ip: null,
      userAgent: null,
    } as const;
    const pressed = { ...order, fingerprint, idempotencyKey: `demo-${memberId}` };
    return app.get(BeginCheckout, { strict: false }).run(tx, memberId, pressed, origin);
  });
  const outbox = app.get(DrainOutbox);
  await outbox.run();
  const look = () =>
    transactions.inCommunity(founded.id, (tx) =>
      app.get(FindCheckout, { strict: false }).run(tx, { kind: 'member', id: memberId }, attempt.id),
    );
  const { url } = await look();
  if (!url) throw new Error(`No payment page was opened for ${person.email}`);
  await sandbox.pay(url, `${person.familyName} ${person.givenName}`);
  await look();
  await outbox.run();
  member.pays = true;
}

/** The member cancels to the end of what is paid. */
export async function cancelPlan({ app }: DemoWorld, { founded, memberId }: DemoMember): Promise<void> {
  await app
    .get(Transactions)
    .inCommunity(founded.id, (tx) => app.get(CancelMembership, { strict: false }).run(tx, memberId, null));
  await app.get(DrainOutbox).run();
}

/** Everybody who ever paid is compared with Stripe: the renewals of the year come into the books. */
export async function readAgain({ app }: DemoWorld, members: readonly DemoMember[]): Promise<void> {
  for (const { founded, memberId } of members.filter(({ pays }) => pays)) {
    await app
      .get(Transactions)
      .inCommunity(founded.id, (tx) =>
        app.get(RequestReconcile, { strict: false }).run(tx, { kind: 'member', id: memberId }),
      );
  }
  await app.get(DrainOutbox).run();
}
