import { Refusal } from '@enishi/kernel';
import { platformSchema } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';

import { ConfirmEmailLink } from './confirm-email-link.ts';
import { ConsumeGuardianLink } from './consume-guardian-link.ts';
import { IssueGuardianLink } from './issue-guardian-link.ts';
import { ReadEmailLink } from './read-email-link.ts';
import { ReadGuardianLink } from './read-guardian-link.ts';
import { RecordConsent } from './record-consent.ts';
import { RequestEmailChange } from './request-email-change.ts';
import { RequestSignInLink } from './request-sign-in-link.ts';
import { StartJoin } from './start-join.ts';
import { tokenHash } from '../domain/secret-token.ts';
import { ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);
const stranger = { userAgent: null, sessionId: null };
const memberId = '01990000-0000-7000-8000-000000000001';

const startJoin = (email: string, planKey: string | null = null) =>
  identity.inDoto((tx) =>
    identity.get(StartJoin).run(tx, { email, planKey, locale: 'ja', browserNonce: 'nonce' }),
  );
const askToSignIn = (email: string) =>
  identity.inDoto((tx) =>
    identity.get(RequestSignInLink).run(tx, { email, locale: 'ja', browserNonce: 'nonce' }),
  );
const read = (token: string, nonce: string | null = 'nonce') =>
  identity.inDoto((tx) => identity.get(ReadEmailLink).run(tx, token, nonce));
const confirm = (token: string) =>
  identity.inDoto((tx) => identity.get(ConfirmEmailLink).run(tx, token, stranger));
const codeOf = (error: unknown) => (error instanceof Refusal ? error.code : String(error));

async function becomeMember(email: string): Promise<void> {
  const { accountId } = await identity.signIn(email);
  await identity.inDoto((tx) =>
    identity
      .get(RecordConsent)
      .run(tx, { accountId, kind: 'terms', version: 1, locale: 'ja', channel: 'join', ip: null }),
  );
}

beforeAll(async () => {
  await identity.found();
  await identity.publishDocuments();
  await becomeMember('member@example.jp');
});
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

describe('asking for a link', () => {
  it('answers a member and a stranger alike, whichever is asked for', async () => {
    const answers = [
      await startJoin('member@example.jp'),
      await startJoin('newone@example.jp'),
      await askToSignIn('member@example.jp'),
      await askToSignIn('newone@example.jp'),
    ];
    expect(answers.map(({ expiresInMinutes }) => expiresInMinutes)).toEqual([15, 15, 15, 15]);
    expect(answers.map(({ emailMasked }) => emailMasked.length)).toEqual([16, 16, 16, 16]);
  });

  it('tells only the mailbox which it is', async () => {
    await startJoin('member@example.jp');
    expect((await identity.mailTo('member@example.jp')).subject).toBe(
      '【道東ひがしの会】すでに登録されています',
    );
    await startJoin('new@example.jp');
    expect((await identity.mailTo('new@example.jp')).subject).toBe(
      '【道東ひがしの会】入会の手続きを続けてください',
    );
    await askToSignIn('new@example.jp');
    expect((await identity.mailTo('new@example.jp')).subject).toBe(
      '【道東ひがしの会】このメールアドレスはまだ登録されていません',
    );
  });

  it('runs the same statements for a member as for a stranger', async () => {
    const member = await countStatements(() => startJoin('member@example.jp'));
    const stranger = await countStatements(() => startJoin('unheard-of@example.jp'));
    expect(member.statements.length).toBeGreaterThan(0);
    expect(stranger.statements).toEqual(member.statements);
  });

  it('answers a member and a stranger within 20 ms of each other', async () => {
    const median = async (email: string) => {
      const times: number[] = [];
      for (let round = 0; round < 15; round += 1) {
        const begun = performance.now();
        await startJoin(email);
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[7] ?? 0;
    };
    await median('warm-up@example.jp');
    const [known, unknown] = [await median('member@example.jp'), await median('nobody@example.jp')];
    expect(Math.abs(known - unknown)).toBeLessThan(20);
  });

  it('keeps no token, only its hash', async () => {
    await startJoin('hash@example.jp');
    const { token } = await identity.mailTo('hash@example.jp');
    const [row] = await database.look<{ token_hash: Buffer }>(
      `select token_hash from identity.email_link where email_key = 'hash@example.jp'`,
    );
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(row?.token_hash.equals(tokenHash(token))).toBe(true);
  });
});

describe('a mailed link', () => {
  it('is read as often as one likes, and used once', async () => {
    await startJoin('reader@example.jp', 'ind_standard');
    const { token } = await identity.mailTo('reader@example.jp');
    for (let scanner = 0; scanner < 3; scanner += 1) {
      expect(await read(token)).toEqual({
        purpose: 'join',
        state: 'ready',
        emailMasked: 're•••@example.jp',
        planKey: 'ind_standard',
        sameBrowser: true,
      });
    }
    expect(await confirm(token)).toMatchObject({ purpose: 'join', planKey: 'ind_standard' });
    expect(await read(token)).toMatchObject({ state: 'used', emailMasked: null });
    await expect(confirm(token)).rejects.toMatchObject({ kind: 'conflict', code: 'LINK_USED' });
  });

  it('says when another browser opens it', async () => {
    await startJoin('other@example.jp');
    const { token } = await identity.mailTo('other@example.jp');
    expect((await read(token, 'another')).sameBrowser).toBe(false);
    expect((await read(token, null)).sameBrowser).toBe(false);
  });

  it('ends after fifteen minutes', async () => {
    await startJoin('late@example.jp');
    const { token } = await identity.mailTo('late@example.jp');
    program.clock.set(new Date('2026-04-01T03:15:00Z'));
    expect((await read(token)).state).toBe('expired');
    await expect(confirm(token)).rejects.toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('is unknown when nobody issued it, and in another community', async () => {
    await startJoin('elsewhere@example.jp');
    const { token } = await identity.mailTo('elsewhere@example.jp');
    expect(await read('x'.repeat(43))).toMatchObject({ state: 'unknown', emailMasked: null });
    await expect(confirm('nonsense')).rejects.toMatchObject({ kind: 'not_found', code: 'LINK_UNKNOWN' });
    const abroad = identity.inOguni((tx) => identity.get(ConfirmEmailLink).run(tx, token, stranger));
    await expect(abroad).rejects.toMatchObject({ code: 'LINK_UNKNOWN' });
  });

  it('lets one of twenty through who press the button at once, and opens one account', async () => {
    await startJoin('twenty@example.jp');
    const { token } = await identity.mailTo('twenty@example.jp');
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => confirm(token)));
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [codeOf(result.reason)] : [],
    );
    expect(refusals).toEqual(Array(19).fill('LINK_USED'));
    const [row] = await database.look<{ sessions: number }>(
      `select count(*)::int as sessions from identity.session s join identity.account a on a.id = s.account_id
       where a.email_key = 'twenty@example.jp'`,
    );
    expect(row?.sessions).toBe(1);
  });

  it('would let several through without the condition in the statement (control run)', async () => {
    await startJoin('control@example.jp');
    const hash = tokenHash((await identity.mailTo('control@example.jp')).token);
    const carelessly = () =>
      identity.inDoto(async (tx) => {
        const [link] = await tx.query<{ used_at: Date | null }>(
          'select used_at from identity.email_link where token_hash = $1',
          [hash],
        );
        if (link?.used_at) return false;
        await tx.query('select pg_sleep(0.05)');
        await tx.query('update identity.email_link set used_at = $2 where token_hash = $1', [hash, tx.now]);
        return true;
      });
    const results = await Promise.all(Array.from({ length: 20 }, carelessly));
    expect(results.filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe('a link to a new address', () => {
  const ask = ({ accountId, sessionId }: { accountId: string; sessionId: string }, email: string) =>
    identity.inDoto((tx) =>
      identity
        .get(RequestEmailChange)
        .run(tx, { accountId, sessionId, email, locale: 'ja', browserNonce: 'nonce' }),
    );
  const press = (token: string, sessionId: string | null) =>
    identity.inDoto((tx) => identity.get(ConfirmEmailLink).run(tx, token, { userAgent: null, sessionId }));

  it('changes it only where the account is signed in, and tells the old mailbox', async () => {
    const person = await identity.signIn('before@example.jp');
    const other = await identity.signIn('bystander@example.jp');
    await ask(person, 'after@example.jp');
    const { token } = await identity.mailTo('after@example.jp');
    await expect(press(token, null)).rejects.toMatchObject({ code: 'SIGN_IN_FIRST' });
    await expect(press(token, other.sessionId)).rejects.toMatchObject({ code: 'SIGN_IN_FIRST' });
    expect((await press(token, person.sessionId)).purpose).toBe('change_email');
    expect((await identity.mailTo('before@example.jp')).subject).toContain('メールアドレスが変更されました');
    expect((await identity.signIn('after@example.jp')).accountId).toBe(person.accountId);
  });

  it('is refused when somebody has it by then', async () => {
    const person = await identity.signIn('mover@example.jp');
    await ask(person, 'member@example.jp');
    const { token } = await identity.mailTo('member@example.jp');
    await expect(press(token, person.sessionId)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'EMAIL_TAKEN',
    });
  });
});

describe("a guardian's link", () => {
  const ask = (email: string, childAccountId: string) =>
    identity.inDoto((tx) =>
      identity
        .get(IssueGuardianLink)
        .run(tx, { email, memberId, childAccountId, childName: '佐藤　はる', locale: 'ja' }),
    );

  it('lives seven days, names the child in the mail, and agrees once', async () => {
    const child = await identity.signIn('haru@example.jp');
    expect(await ask('parent@example.jp', child.accountId)).toEqual({
      emailMasked: 'pa•••@example.jp',
      expiresInMinutes: 10080,
    });
    const mail = await identity.mailTo('parent@example.jp');
    expect(mail.subject).toContain('佐藤　はるさん');
    program.clock.set(new Date('2026-04-08T02:59:00Z'));
    const seen = await identity.inDoto((tx) => identity.get(ReadGuardianLink).run(tx, mail.token));
    expect(seen).toEqual({ state: 'ready', memberId });
    const consume = () => identity.inDoto((tx) => identity.get(ConsumeGuardianLink).run(tx, mail.token));
    expect(await consume()).toEqual({ memberId, guardianEmail: 'parent@example.jp' });
    await expect(consume()).rejects.toMatchObject({ code: 'LINK_USED' });
  });

  it('signs nobody in, and a sign-in link agrees to nothing', async () => {
    const child = await identity.signIn('haru2@example.jp');
    await ask('parent2@example.jp', child.accountId);
    await expect(confirm((await identity.mailTo('parent2@example.jp')).token)).rejects.toMatchObject({
      code: 'LINK_UNKNOWN',
    });
    await askToSignIn('haru2@example.jp');
    const { token } = await identity.mailTo('haru2@example.jp');
    const consumed = identity.inDoto((tx) => identity.get(ConsumeGuardianLink).run(tx, token));
    await expect(consumed).rejects.toMatchObject({ code: 'LINK_UNKNOWN' });
  });

  it("does not go to the child's own address", async () => {
    const child = await identity.signIn('haru3@example.jp');
    await expect(ask('ＨＡＲＵ3@example.jp', child.accountId)).rejects.toMatchObject({
      code: 'GUARDIAN_EMAIL_IS_OWN',
    });
  });
});
