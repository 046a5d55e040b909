import { platformSchema } from '@enishi/platform';
import { ExampleAuthenticator, useProgram, useTestDatabase } from '@enishi/testing';

import { ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';
import { AddStaff } from './add-staff.ts';
import { DescribeSecurity } from './describe-security.ts';
import { FindSessions } from './find-sessions.ts';
import { PasskeyRegistrationOptions } from './passkey-registration-options.ts';
import { PasskeySignInOptions } from './passkey-sign-in-options.ts';
import { RegisterPasskey } from './register-passkey.ts';
import { RemovePasskey } from './remove-passkey.ts';
import { SignInWithPasskey } from './sign-in-with-passkey.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);
const stranger = { userAgent: null, sessionId: null };
type Person = { accountId: string; sessionId: string };

const askToRegister = ({ accountId }: Person) =>
  identity.inDoto((tx) => identity.get(PasskeyRegistrationOptions).run(tx, accountId));
const register = ({ accountId, sessionId }: Person, response: string, name = '私のスマートフォン') =>
  identity.inDoto((tx) => identity.get(RegisterPasskey).run(tx, { accountId, sessionId, response, name }));
const askToSignIn = () => identity.inDoto((tx) => identity.get(PasskeySignInOptions).run(tx));
const signIn = (response: string) =>
  identity.inDoto((tx) => identity.get(SignInWithPasskey).run(tx, response, stranger));
const find = (token: string) =>
  identity.inDoto(async (tx) => (await identity.get(FindSessions).run(tx, [token]))[0] ?? null);
const failed = { code: 'PASSKEY_FAILED' };

async function withPasskey(email: string) {
  const person = await identity.signIn(email);
  const device = new ExampleAuthenticator();
  const { passkey, session } = await register(person, device.register(await askToRegister(person)));
  return { person, device, passkey, session };
}

beforeAll(() => identity.found());
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

describe('making a passkey', () => {
  it('asks for one that knows its user and carries no address but for the person to see', async () => {
    const person = await identity.signIn('ask@example.jp');
    const options = JSON.parse(await askToRegister(person));
    expect(options.rp).toEqual({ id: 'localhost', name: 'Enishi' });
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    expect(Buffer.from(options.user.id, 'base64url').toString()).toBe(person.accountId);
  });

  it('keeps the public key, counts as second factor under a new token, and is told by mail', async () => {
    const { person, passkey, session } = await withPasskey('make@example.jp');
    expect(passkey).toMatchObject({ name: '私のスマートフォン', lastUsedAt: null, transports: ['internal'] });
    expect((await find(session.token))?.secondFactorAt).toEqual(program.clock.now());
    expect((await identity.mailTo('make@example.jp')).subject).toContain('パスキーが追加されました');
    const options = JSON.parse(await askToRegister(person));
    expect(options.excludeCredentials).toHaveLength(1);
  });

  it('refuses an answer twice, for another person, from another site, without its user, or made up', async () => {
    const person = await identity.signIn('refuse@example.jp');
    const device = new ExampleAuthenticator();
    const options = await askToRegister(person);
    const other = await identity.signIn('other@example.jp');
    await expect(register(other, device.register(options))).rejects.toMatchObject(failed);
    await expect(
      register(person, device.register(options, { origin: 'https://evil.example' })),
    ).rejects.toMatchObject(failed);
    await expect(
      register(person, new ExampleAuthenticator('evil.example').register(options)),
    ).rejects.toMatchObject(failed);
    await expect(register(person, device.register(options, { userVerified: false }))).rejects.toMatchObject(
      failed,
    );
    await expect(register(person, '{}')).rejects.toMatchObject(failed);
    await expect(register(person, 'no json')).rejects.toMatchObject(failed);
    await expect(register(person, device.register('{"challenge":"bWFkZSB1cA"}'))).rejects.toMatchObject(
      failed,
    );
    await expect(register(person, device.register(options), '  ')).rejects.toMatchObject({
      code: 'PASSKEY_NAME_INVALID',
    });
    await register(person, device.register(options));
    await expect(register(person, device.register(options))).rejects.toMatchObject(failed);
  });

  it('must be answered within ten minutes', async () => {
    const person = await identity.signIn('slow@example.jp');
    const options = await askToRegister(person);
    program.clock.advance(10 * 60_000);
    await expect(register(person, new ExampleAuthenticator().register(options))).rejects.toMatchObject(
      failed,
    );
  });
});

describe('signing in by passkey', () => {
  it('gives both factors at once and needs no address', async () => {
    const { person, device } = await withPasskey('enter@example.jp');
    const options = await askToSignIn();
    expect(JSON.parse(options).allowCredentials ?? []).toEqual([]);
    const { accountId, secondFactorNeeded, session } = await signIn(device.signIn(options));
    expect({ accountId, secondFactorNeeded }).toEqual({
      accountId: person.accountId,
      secondFactorNeeded: false,
    });
    expect((await find(session.token))?.secondFactorAt).toEqual(program.clock.now());
    const { passkeys } = await identity.inDoto((tx) =>
      identity.get(DescribeSecurity).run(tx, person.accountId),
    );
    expect(passkeys[0]?.lastUsedAt).toEqual(program.clock.now());
  });

  it('refuses an answer used before, even ten at once', async () => {
    const { device } = await withPasskey('replay@example.jp');
    const answer = device.signIn(await askToSignIn());
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => signIn(answer)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(signIn(answer)).rejects.toMatchObject({ kind: 'invalid', ...failed });
  });

  it('would accept it more than once if the challenge were only looked at (control run)', async () => {
    const { challenge } = JSON.parse(await askToSignIn()) as { challenge: string };
    const carelessly = () =>
      identity.inDoto(async (tx) => {
        const known = await tx.query('select 1 from identity.passkey_challenge where challenge = $1', [
          challenge,
        ]);
        await tx.query('select pg_sleep(0.05)');
        await tx.query('delete from identity.passkey_challenge where challenge = $1', [challenge]);
        return known.length === 1;
      });
    const results = await Promise.all(Array.from({ length: 10 }, carelessly));
    expect(results.filter(Boolean).length).toBeGreaterThan(1);
  });

  it('refuses an unknown device, another site, another signature and a counter that runs backwards', async () => {
    const { device } = await withPasskey('forged@example.jp');
    const options = await askToSignIn();
    await expect(signIn(new ExampleAuthenticator().signIn(options))).rejects.toMatchObject(failed);
    await expect(signIn(device.signIn(options, { origin: 'https://evil.example' }))).rejects.toMatchObject(
      failed,
    );
    const forged = JSON.parse(device.signIn(options));
    forged.response.signature = JSON.parse(new ExampleAuthenticator().signIn(options)).response.signature;
    await expect(signIn(JSON.stringify(forged))).rejects.toMatchObject(failed);
    await signIn(device.signIn(options, { counter: 7 }));
    await expect(signIn(device.signIn(await askToSignIn(), { counter: 6 }))).rejects.toMatchObject(failed);
  });
});

describe('removing a passkey', () => {
  const remove = ({ accountId, sessionId }: Person, passkeyId: string) =>
    identity.inDoto((tx) => identity.get(RemovePasskey).run(tx, { accountId, sessionId, passkeyId }));

  it('takes one of one’s own, after the second factor', async () => {
    const { person, passkey } = await withPasskey('remove@example.jp');
    const stranger = await withPasskey('stranger@example.jp');
    await expect(remove(stranger.person, passkey.id)).rejects.toMatchObject({
      kind: 'not_found',
      code: 'PASSKEY_UNKNOWN',
    });
    const byMailOnly = await identity.signIn('remove@example.jp');
    await expect(remove(byMailOnly, passkey.id)).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' });
    await remove(person, passkey.id);
    await expect(remove(person, passkey.id)).rejects.toMatchObject({ code: 'PASSKEY_UNKNOWN' });
  });

  it('leaves the secretariat at least one second factor', async () => {
    const { person, passkey } = await withPasskey('staff@example.jp');
    await identity.inDoto((tx) =>
      identity.get(AddStaff).run(tx, { email: 'staff@example.jp', role: 'staff', locale: 'ja' }),
    );
    await expect(remove(person, passkey.id)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'LAST_SECOND_FACTOR',
    });
  });
});
