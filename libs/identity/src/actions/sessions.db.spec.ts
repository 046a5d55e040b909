import { platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { tokenHash } from '../domain/secret-token.ts';
import { ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';
import { AddStaff } from './add-staff.ts';
import { ConfirmEmailLink } from './confirm-email-link.ts';
import { FindSessions } from './find-sessions.ts';
import { ForgetExpired } from './forget-expired.ts';
import { ListSessions } from './list-sessions.ts';
import { RequestSignInLink } from './request-sign-in-link.ts';
import { RevokeSession } from './revoke-session.ts';
import { SignOut } from './sign-out.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);

const find = (token: string) =>
  identity.inDoto(async (tx) => (await identity.get(FindSessions).run(tx, [token]))[0] ?? null);
const at = (text: string) => program.clock.set(new Date(text));

beforeAll(() => identity.found());
beforeEach(() => at('2026-04-01T03:00:00Z'));

describe('a session', () => {
  it('is found by its token, of which only the hash is kept', async () => {
    const { token, accountId, sessionId } = await identity.signIn('hanako@example.jp');
    expect(await find(token)).toEqual({
      accountId,
      sessionId,
      email: 'hanako@example.jp',
      deskRole: null,
      secondFactorAt: null,
      secondFactorPending: false,
      context: { joining: true },
    });
    const [row] = await database.look<{ token_hash: Buffer }>(
      'select token_hash from identity.session where id = $1',
      [sessionId],
    );
    expect(row?.token_hash.equals(tokenHash(token))).toBe(true);
    expect(await find('x'.repeat(43))).toBeNull();
  });

  it('gives the desk role of the community that is open, and of no other', async () => {
    const { token } = await identity.signIn('owner@example.jp');
    const owner = { email: 'Owner@example.jp', role: 'owner', locale: 'ja' } as const;
    await identity.inDoto((tx) => identity.get(AddStaff).run(tx, owner));
    expect((await find(token))?.deskRole).toBe('owner');
    const [elsewhere] = await identity.inOguni((tx) => identity.get(FindSessions).run(tx, [token]));
    expect(elsewhere?.deskRole).toBeNull();
    await identity.inDoto((tx) => identity.get(AddStaff).run(tx, { ...owner, role: 'viewer' }));
    expect((await find(token))?.deskRole).toBe('viewer');
  });

  it('ends thirty days after the last visit, each visit beginning them anew', async () => {
    const { token } = await identity.signIn('visitor@example.jp');
    at('2026-04-30T03:00:00Z');
    expect(await find(token)).not.toBeNull();
    at('2026-05-30T02:59:00Z');
    expect(await find(token)).not.toBeNull();
    at('2026-06-29T02:59:00Z');
    expect(await find(token)).toBeNull();
  });

  it('is written as seen at most once a minute', async () => {
    const { token, sessionId } = await identity.signIn('busy@example.jp');
    const seen = async (time: string) => {
      at(time);
      await find(token);
      const [row] = await database.look<{ last_seen_at: Date }>(
        'select last_seen_at from identity.session where id = $1',
        [sessionId],
      );
      return row?.last_seen_at.toISOString();
    };
    expect(await seen('2026-04-01T03:00:59Z')).toBe('2026-04-01T03:00:00.000Z');
    expect(await seen('2026-04-01T03:01:00Z')).toBe('2026-04-01T03:01:00.000Z');
  });

  it('is ended by signing out, and not by anybody else', async () => {
    const mine = await identity.signIn('mine@example.jp');
    const theirs = await identity.signIn('theirs@example.jp');
    const revoke = (id: string) =>
      identity.inDoto((tx) => identity.get(RevokeSession).run(tx, id, theirs.accountId));
    await expect(revoke(mine.sessionId)).rejects.toMatchObject({
      kind: 'not_found',
      code: 'SESSION_UNKNOWN',
    });
    await expect(revoke('1; drop table')).rejects.toMatchObject({ code: 'SESSION_UNKNOWN' });
    await identity.inDoto((tx) => identity.get(SignOut).run(tx, mine.sessionId, mine.accountId));
    expect(await find(mine.token)).toBeNull();
    expect(await find(theirs.token)).not.toBeNull();
  });

  it('can be revoked from another device, where devices are listed in words', async () => {
    const phone = await identity.signIn('two@example.jp', 'Mozilla/5.0 (iPhone) Version/18.1 Safari/604.1');
    at('2026-04-01T03:10:00Z');
    const desk = await identity.signIn(
      'two@example.jp',
      'Mozilla/5.0 (Windows NT 10.0) Chrome/147.0 Safari/537.36',
    );
    const list = () => identity.inDoto((tx) => identity.get(ListSessions).run(tx, desk.accountId));
    expect((await list()).map(({ browser }) => browser)).toEqual(['Chrome · Windows', 'Safari · iPhone']);
    await identity.inDoto((tx) => identity.get(RevokeSession).run(tx, phone.sessionId, desk.accountId));
    expect(await find(phone.token)).toBeNull();
    expect((await list()).map(({ id }) => id)).toEqual([desk.sessionId]);
  });

  it('begins under a new token at every sign-in, and ends the one the browser had (fixation)', async () => {
    const before = await identity.signIn('fixed@example.jp');
    await identity.inDoto((tx) =>
      identity.get(RequestSignInLink).run(tx, { email: 'fixed@example.jp', locale: 'ja', browserNonce: 'n' }),
    );
    const { token } = await identity.mailTo('fixed@example.jp');
    const browser = { userAgent: null, sessionId: before.sessionId };
    const { session } = await identity.inDoto((tx) => identity.get(ConfirmEmailLink).run(tx, token, browser));
    expect(session.token).not.toBe(before.token);
    expect(await find(before.token)).toBeNull();
    expect(await find(session.token)).not.toBeNull();
  });

  it('is forgotten a month after it ended, with its links', async () => {
    const { sessionId } = await identity.signIn('gone@example.jp');
    const forget = () => program.transactions.inIdentity(null, (tx) => identity.get(ForgetExpired).run(tx));
    const left = () =>
      database.look(
        `select (select count(*)::int from identity.session where id = $1) as sessions,
                (select count(*)::int from identity.email_link where email_key = 'gone@example.jp') as links`,
        [sessionId],
      );
    at('2026-05-30T03:00:00Z');
    await forget();
    expect(await left()).toEqual([{ sessions: 1, links: 0 }]);
    at('2026-05-31T03:00:01Z');
    await forget();
    expect(await left()).toEqual([{ sessions: 0, links: 0 }]);
  });
});
