import { platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { generate } from 'otplib';

import { ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';
import { ConfirmTotp } from './confirm-totp.ts';
import { FindSessions } from './find-sessions.ts';
import { ForgetSecondFactor } from './forget-second-factor.ts';
import { SetPassword } from './set-password.ts';
import { SignInWithPassword } from './sign-in-with-password.ts';
import { StartTotp } from './start-totp.ts';
import { VerifySecondFactor } from './verify-second-factor.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);
const stranger = { userAgent: null, sessionId: null };
type Person = Awaited<ReturnType<ExampleIdentity['signIn']>>;

const find = (token: string) =>
  identity.inDoto(async (tx) => (await identity.get(FindSessions).run(tx, [token]))[0] ?? null);
const codeNow = (secret: string, seconds = 0) =>
  generate({ secret, epoch: program.clock.now().getTime() / 1000 + seconds });
const start = ({ accountId, sessionId }: Person) =>
  identity.inDoto((tx) => identity.get(StartTotp).run(tx, accountId, sessionId));
const confirm = ({ accountId, sessionId }: Person, code: string) =>
  identity.inDoto((tx) => identity.get(ConfirmTotp).run(tx, { accountId, sessionId, code }));
const verify = ({ accountId, sessionId }: Person, code: string) =>
  identity.inDoto((tx) => identity.get(VerifySecondFactor).run(tx, { accountId, sessionId, code }));
const setPassword = ({ accountId, sessionId }: Person, password: string, current: string | null = null) =>
  identity.inDoto((tx) => identity.get(SetPassword).run(tx, { accountId, sessionId, password, current }));
const enter = (email: string, password: string) =>
  identity.inDoto((tx) => identity.get(SignInWithPassword).run(tx, { email, password }, stranger));

async function withCodes(email: string) {
  const person = await identity.signIn(email);
  const { secret } = await start(person);
  const { token } = await confirm(person, await codeNow(secret));
  program.clock.advance(30_000);
  return { person, secret, token };
}

beforeAll(() => identity.found());
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

describe('codes of an authenticator app', () => {
  it('are on once a right one is shown, and sealed at rest', async () => {
    const person = await identity.signIn('hanako@example.jp');
    await expect(confirm(person, '000000')).rejects.toMatchObject({ code: 'TOTP_NOT_STARTED' });
    const { secret, uri } = await start(person);
    expect(decodeURIComponent(uri)).toContain('道東ひがしの会:hanako@example.jp');
    await expect(confirm(person, '12345')).rejects.toMatchObject({ code: 'CODE_WRONG' });
    await confirm(person, await codeNow(secret));
    const [row] = await database.look<{ secret_sealed: string }>(
      'select secret_sealed from identity.totp where account_id = $1',
      [person.accountId],
    );
    expect(row?.secret_sealed).toMatch(/^v1\./);
    expect(row?.secret_sealed).not.toContain(secret);
    expect((await identity.mailTo('hanako@example.jp')).subject).toContain('二段階認証が有効');
  });

  it('open the desk for twelve hours under a renewed token', async () => {
    const { person, secret, token } = await withCodes('rotate@example.jp');
    expect(await find(person.token)).toBeNull();
    expect((await find(token))?.secondFactorAt).toEqual(new Date('2026-04-01T03:00:00Z'));
    program.clock.set(new Date('2026-04-01T15:00:00Z'));
    expect((await find(token))?.secondFactorAt).toBeNull();
    const renewed = await verify(person, await codeNow(secret));
    expect(await find(token)).toBeNull();
    expect((await find(renewed.token))?.secondFactorAt).toEqual(new Date('2026-04-01T15:00:00Z'));
  });

  it('are accepted once: neither again, nor an earlier one', async () => {
    const { person, secret } = await withCodes('replay@example.jp');
    const code = await codeNow(secret);
    await verify(person, code);
    await expect(verify(person, code)).rejects.toMatchObject({ kind: 'invalid', code: 'CODE_WRONG' });
    await expect(verify(person, await codeNow(secret, -30))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    await verify(person, await codeNow(secret, 30));
  });

  it('are accepted once when sent ten times at the same moment', async () => {
    const { person, secret } = await withCodes('race@example.jp');
    const code = await codeNow(secret);
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => verify(person, code)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('would be accepted more than once without the condition in the statement (control run)', async () => {
    const { person } = await withCodes('control@example.jp');
    const carelessly = () =>
      identity.inDoto(async (tx) => {
        const [totp] = await tx.query<{ last_step: number }>(
          'select last_step from identity.totp where account_id = $1',
          [person.accountId],
        );
        if ((totp?.last_step ?? 0) >= 99_999_999) return false;
        await tx.query('select pg_sleep(0.05)');
        await tx.query('update identity.totp set last_step = 99999999 where account_id = $1', [
          person.accountId,
        ]);
        return true;
      });
    const results = await Promise.all(Array.from({ length: 10 }, carelessly));
    expect(results.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('hold a new session back until one is given', async () => {
    const { person } = await withCodes('pending@example.jp');
    const again = await identity.signIn('pending@example.jp');
    expect({ before: person.codeNeeded, now: again.codeNeeded }).toEqual({ before: false, now: true });
    expect(await find(again.token)).toMatchObject({
      accountId: person.accountId,
      secondFactorPending: true,
      secondFactorAt: null,
    });
  });

  it('must be given before the ways of signing in are changed', async () => {
    await withCodes('guarded@example.jp');
    const thief = await identity.signIn('guarded@example.jp');
    await expect(start(thief)).rejects.toMatchObject({ kind: 'forbidden', code: 'SECOND_FACTOR_NEEDED' });
    await expect(setPassword(thief, '流氷と草原とぼくたち')).rejects.toMatchObject({
      code: 'SECOND_FACTOR_NEEDED',
    });
  });
});

describe('a lost phone', () => {
  it('is made up for by the operator: everything is forgotten, everywhere, and told by mail', async () => {
    const { token } = await withCodes('lost@example.jp');
    const forget = (email: string) =>
      identity.inDoto((tx) => identity.get(ForgetSecondFactor).run(tx, email));
    await expect(forget('nobody@example.jp')).rejects.toMatchObject({
      kind: 'not_found',
      code: 'ACCOUNT_UNKNOWN',
    });
    await forget('Lost@example.jp');
    expect(await find(token)).toBeNull();
    expect((await identity.mailTo('lost@example.jp')).subject).toContain('運営者により解除');
    const again = await identity.signIn('lost@example.jp');
    expect(again.codeNeeded).toBe(false);
    await start(again);
  });
});

describe('a password', () => {
  it('signs in, and says no more about an unknown address than about a wrong password', async () => {
    const person = await identity.signIn('pass@example.jp');
    await expect(setPassword(person, 'short')).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
    await setPassword(person, '流氷と草原とぼくたち');
    const { session, secondFactorNeeded } = await enter(' Pass@example.jp', '流氷と草原とぼくたち');
    expect(secondFactorNeeded).toBe(false);
    expect(await find(session.token)).toMatchObject({ accountId: person.accountId });
    const failed = { kind: 'invalid', code: 'SIGN_IN_FAILED', facts: {} };
    await expect(enter('pass@example.jp', '流氷と草原とわたしたち')).rejects.toMatchObject(failed);
    await expect(enter('nobody@example.jp', '流氷と草原とぼくたち')).rejects.toMatchObject(failed);
    await expect(enter('not an address', 'x')).rejects.toMatchObject(failed);
  });

  it('takes as long to be wrong for an unknown address as for a known one', async () => {
    await setPassword(await identity.signIn('timing@example.jp'), '流氷と草原とぼくたち');
    const median = async (email: string) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const begun = performance.now();
        await enter(email, 'wrong password').catch(() => undefined);
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[4] ?? 0;
    };
    await median('warm-up@example.jp');
    const [known, unknown] = [await median('timing@example.jp'), await median('unknown@example.jp')];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(20, known * 0.5));
  });

  it('asks for a code next where codes are on', async () => {
    const { person } = await withCodes('both@example.jp');
    await setPassword(person, '流氷と草原とぼくたち');
    expect((await enter('both@example.jp', '流氷と草原とぼくたち')).secondFactorNeeded).toBe(true);
  });

  it('is changed with the current one, or by whoever has just come by mail; other devices are signed out', async () => {
    const person = await identity.signIn('change@example.jp');
    await setPassword(person, '流氷と草原とぼくたち');
    const other = await enter('change@example.jp', '流氷と草原とぼくたち');
    program.clock.advance(16 * 60_000);
    await expect(setPassword(person, '湯けむりと棚田と杉', 'wrong')).rejects.toMatchObject({
      code: 'PASSWORD_TOO_SHORT',
    });
    await expect(setPassword(person, '湯けむりと棚田と杉の谷', 'wrong')).rejects.toMatchObject({
      code: 'CURRENT_PASSWORD_WRONG',
    });
    await setPassword(person, '湯けむりと棚田と杉の谷', '流氷と草原とぼくたち');
    expect(await find(other.session.token)).toBeNull();
    expect(await find(person.token)).not.toBeNull();
    const byMail = await identity.signIn('change@example.jp');
    await setPassword(byMail, '忘れたので新しくしました');
    await enter('change@example.jp', '忘れたので新しくしました');
  });
});
