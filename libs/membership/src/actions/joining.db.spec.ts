import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, exampleForm, foundCommunity, mailedToken, proveAddress } from '../example-community.ts';
import { ApproveAsGuardian } from './approve-as-guardian.ts';
import { CompleteJoin } from './complete-join.ts';
import { ReadGuardianRequest } from './read-guardian-request.ts';
import { ReadJoinDraft } from './read-join-draft.ts';
import { ReadMembership } from './read-membership.ts';
import { ReviewCheckout } from './review-checkout.ts';
import { SetNewsletter } from './set-newsletter.ts';

const database = useTestDatabase();
const program = useProgram(database);
let community: string;
const inCommunity = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const mails = (recipient: string) =>
  database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [recipient],
  );

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
});

describe('joining free', () => {
  it('gives a number, a free membership, its privileges, consents and a welcome', async () => {
    const joiner = await proveAddress(program, community, {
      email: 'naoki@example.jp',
      planKey: 'ind_standard',
    });
    const draft = await inCommunity((tx) => program.get(ReadJoinDraft).run(tx, joiner));
    expect(draft).toMatchObject({
      email: 'naoki@example.jp',
      planKey: 'ind_standard',
      termsVersion: 1,
      guardianConsentAge: 16,
    });
    const { member, waiting } = await inCommunity((tx) =>
      program.get(CompleteJoin).run(tx, { ...exampleForm, newsletter: true }, joiner),
    );
    expect(waiting).toBe(false);
    expect(member).toMatchObject({
      number: 'D-2026-000001',
      familyName: '髙橋',
      joinedOn: '2026-11-23',
      wishedPlanKey: 'ind_standard',
    });
    const record = await inCommunity((tx) => program.get(ReadMembership).run(tx, member.id));
    expect(record.membership).toMatchObject({ status: 'current', planKey: 'ind_free', price: null });
    expect(record.benefits).toMatchObject([{ key: 'newsletter', until: null, source: { ja: '無料会員' } }]);
    const consents = await database.look<{ kind: string }>('select kind from identity.consent order by kind');
    expect(consents.map(({ kind }) => kind)).toEqual(['newsletter', 'privacy', 'terms']);
    await program.runReactions();
    expect((await mails('naoki@example.jp')).at(-1)!.subject).toContain('会員番号 D-2026-000001');
    expect(await inCommunity((tx) => program.get(ReadJoinDraft).run(tx, joiner))).toBeNull();
  });

  it.each(['ind_free', 'no_such_plan'])('takes %s at the start for no wish to pay', async (planKey) => {
    const joiner = await proveAddress(program, community, { email: `${planKey}@example.jp`, planKey });
    const draft = await inCommunity((tx) => program.get(ReadJoinDraft).run(tx, joiner));
    expect(draft!.planKey).toBeNull();
  });

  it('answers a double submit with the same member, in turn and at once', async () => {
    const joiner = await proveAddress(program, community, { email: 'twice@example.jp' });
    const join = () => inCommunity((tx) => program.get(CompleteJoin).run(tx, exampleForm, joiner));
    const results = [...(await Promise.all([join(), join()])), await join()];
    expect(new Set(results.map(({ member }) => member.id)).size).toBe(1);
    const [counted] = await database.look<{ count: number }>(
      `select count(*)::int count from platform.outbox where event = 'membership.joined' and payload->>'memberId' = $1`,
      [results[0]!.member.id],
    );
    expect(counted!.count).toBe(1);
  });

  it('keeps no newsletter consent when the box was left alone', async () => {
    const joiner = await proveAddress(program, community, { email: 'quiet@example.jp' });
    await inCommunity((tx) => program.get(CompleteJoin).run(tx, exampleForm, joiner));
    const consents = await database.look(
      `select 1 from identity.consent where account_id = $1 and kind = 'newsletter'`,
      [joiner.accountId],
    );
    expect(consents).toHaveLength(0);
  });

  it('refuses terms that are no longer in force, and leaves nothing behind', async () => {
    const joiner = await proveAddress(program, community, { email: 'late@example.jp' });
    const join = inCommunity((tx) =>
      program.get(CompleteJoin).run(tx, { ...exampleForm, termsVersion: 0 }, joiner),
    );
    await expect(join).rejects.toMatchObject({ code: 'TERMS_CHANGED', kind: 'conflict' });
    expect(
      await database.look('select 1 from membership.member where account_id = $1', [joiner.accountId]),
    ).toHaveLength(0);
  });

  it('opts in and out of the newsletter with proof', async () => {
    const member = await enterMember(program, community, { email: 'news@example.jp' });
    const wish = { memberId: member.id, locale: 'ja', ip: null } as const;
    await inCommunity((tx) => program.get(SetNewsletter).run(tx, { ...wish, wanted: true }));
    await inCommunity((tx) => program.get(SetNewsletter).run(tx, { ...wish, wanted: false }));
    const [consent] = await database.look<{ withdrawn_channel: string }>(
      `select withdrawn_channel from identity.consent where account_id = $1 and kind = 'newsletter'`,
      [member.accountId],
    );
    expect(consent).toMatchObject({ withdrawn_channel: 'my_page' });
  });
});

describe('guardian', () => {
  const child = { ...exampleForm, birthDate: '2011-05-05', guardianEmail: 'haha@example.jp' };

  it('lets a child of 15 wait without privileges until the guardian agrees', async () => {
    const joiner = await proveAddress(program, community, { email: 'child@example.jp' });
    const { member, waiting } = await inCommunity((tx) => program.get(CompleteJoin).run(tx, child, joiner));
    expect(waiting).toBe(true);
    const before = await inCommunity((tx) => program.get(ReadMembership).run(tx, member.id));
    expect(before).toMatchObject({ membership: { status: 'awaiting_guardian' }, benefits: [] });
    await program.runReactions();
    expect(await mails('child@example.jp')).toHaveLength(1);

    const token = await inCommunity((tx) => mailedToken(tx, 'haha@example.jp'));
    const request = await inCommunity((tx) => program.get(ReadGuardianRequest).run(tx, token));
    expect(request).toMatchObject({ state: 'ready', childName: '髙橋　直樹' });
    await inCommunity((tx) => program.get(ApproveAsGuardian).run(tx, token));
    const after = await inCommunity((tx) => program.get(ReadMembership).run(tx, member.id));
    expect(after).toMatchObject({ membership: { status: 'current' }, benefits: [{ key: 'newsletter' }] });
    await program.runReactions();
    expect((await mails('child@example.jp')).at(-1)!.subject).toContain(member.number);
    await expect(inCommunity((tx) => program.get(ApproveAsGuardian).run(tx, token))).rejects.toMatchObject({
      code: 'LINK_USED',
    });
  });

  it('asks the guardian of a 17-year-old about the paid plan only', async () => {
    const joiner = await proveAddress(program, community, {
      email: 'seventeen@example.jp',
      planKey: 'ind_standard',
    });
    const form = { ...exampleForm, birthDate: '2009-05-05', guardianEmail: 'chichi@example.jp' };
    const { member, waiting } = await inCommunity((tx) => program.get(CompleteJoin).run(tx, form, joiner));
    expect(waiting).toBe(false);
    expect(member).toMatchObject({ guardianState: 'asked', guardianCoversPaid: true });
    expect((await mails('chichi@example.jp'))[0]!.subject).toContain('有料会員');
    const mayOrder = async () =>
      !(
        await inCommunity((tx) =>
          program.get(ReviewCheckout).run(tx, member.id, { planKey: 'ind_standard', interval: 'year' }),
        )
      ).guardianNeeded;
    expect(await mayOrder()).toBe(false);
    const token = await inCommunity((tx) => mailedToken(tx, 'chichi@example.jp'));
    await inCommunity((tx) => program.get(ApproveAsGuardian).run(tx, token));
    expect(await mayOrder()).toBe(true);
  });
});

describe('member numbers', () => {
  it('run without a gap under twenty parallel joins, some of which fail', async () => {
    const other = await foundCommunity(program, 'oguni', 'O');
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        proveAddress(program, other, { email: `p${index}@example.jp` }),
      ),
    );
    const join = (joiner: (typeof people)[number], fails: boolean) =>
      program.transactions.inIdentity(other, async (tx) => {
        const { member } = await program.get(CompleteJoin).run(tx, exampleForm, joiner);
        if (fails) throw new Error('the connection broke');
        return member.number;
      });
    const tries = await Promise.allSettled(people.map((joiner, index) => join(joiner, index % 4 === 0)));
    const numbers = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])).sort();
    expect(numbers).toEqual(
      Array.from({ length: 15 }, (_, index) => `O-2026-${String(index + 1).padStart(6, '0')}`),
    );
  });

  it('would collide without the counter: the control run', async () => {
    const member = await enterMember(program, community, { email: 'control@example.jp' });
    const nextByMaximum = () =>
      program.transactions.inCommunity(community, async (tx) => {
        const [row] = await tx.query<{ top: string }>('select max(number) top from membership.member');
        await new Promise((resolve) => setTimeout(resolve, 30));
        return Number(row!.top.slice(-6)) + 1;
      });
    const [first, second] = await Promise.all([nextByMaximum(), nextByMaximum()]);
    expect(first).toBe(second);
    expect(member.number).toMatch(/^D-2026-/);
  });

  it('begin again with the year', async () => {
    program.clock.set(new Date('2026-12-31T15:00:00Z'));
    const member = await enterMember(program, community, { email: 'newyear@example.jp' });
    expect(member).toMatchObject({ number: 'D-2027-000001', joinedOn: '2027-01-01' });
  });
});
