import { ConfirmEmailLink, RequestSignInLink, RevokeSession } from '@enishi/identity';
import { countStatements, useApi, useTestDatabase } from '@enishi/testing';
import { enterMember, foundCommunity, mailedToken } from '../example-community.ts';

const database = useTestDatabase();
const api = useApi(database);

type Person = { token: string; sessionId: string; accountId: string; memberId: string };
let doto: string;
let people: Person[];

async function signIn(email: string): Promise<Person> {
  const { id: memberId, accountId } = await enterMember(api, doto, { email });
  return api.transactions.inIdentity(doto, async (tx) => {
    await api.get(RequestSignInLink).run(tx, { email, locale: 'ja', browserNonce: 'n' });
    const mailed = await mailedToken(tx, email);
    const browser = { userAgent: null, sessionId: null };
    const { session } = await api.get(ConfirmEmailLink).run(tx, mailed, browser);
    return { token: session.token, sessionId: session.sessionId, accountId, memberId };
  });
}

async function memberBehind(session: string, community = 'doto'): Promise<string | null> {
  const { data } = await api.public<{ viewer: { memberId: string | null } | null }>(
    '{ viewer { memberId } }',
    {},
    { session, community },
  );
  return data?.viewer?.memberId ?? null;
}

beforeAll(async () => {
  api.clock.set(new Date('2026-04-01T03:00:00Z'));
  doto = await foundCommunity(api, 'doto');
  await foundCommunity(api, 'oguni', 'O');
  people = [];
  for (let at = 0; at < 12; at += 1) people.push(await signIn(`together-${at}@example.jp`));
}, 60_000);

describe('people who ask at the same moment', () => {
  it('are each found by their own cookie, in their own community, strangers by none', async () => {
    const asked = Array.from({ length: 10 }, () => people).flat();
    const [here, elsewhere, strangers] = await Promise.all([
      Promise.all(asked.map(({ token }) => memberBehind(token))),
      Promise.all(asked.map(({ token }) => memberBehind(token, 'oguni'))),
      Promise.all(asked.map(({ token }) => memberBehind(`${token}x`))),
    ]);
    expect(here).toEqual(asked.map(({ memberId }) => memberId));
    expect(new Set(elsewhere)).toEqual(new Set([null]));
    expect(new Set(strangers)).toEqual(new Set([null]));
  });

  it('cost fewer statements than they are', async () => {
    const asked = Array.from({ length: 10 }, () => people).flat();
    const { statements } = await countStatements(() =>
      Promise.all(asked.map(({ token }) => memberBehind(token))),
    );
    expect(statements.length).toBeLessThan(asked.length / 4);
  });

  it('are let in no longer once their session ended, though others ask all the while', async () => {
    const [gone, ...staying] = people as [Person, ...Person[]];
    const busy = Promise.all(
      Array.from({ length: 10 }, () => staying.map(({ token }) => memberBehind(token))).flat(),
    );
    await api.transactions.inIdentity(doto, (tx) =>
      api.get(RevokeSession).run(tx, gone.sessionId, gone.accountId),
    );
    expect(await memberBehind(gone.token)).toBeNull();
    expect(await busy).not.toContain(null);
  });

  it('never wait for a session that is being changed', async () => {
    const [, held, other] = people as [Person, Person, Person];
    api.clock.set(new Date('2026-04-01T03:02:00Z'));
    await api.transactions.inIdentity(doto, async (tx) => {
      await tx.query('select 1 from identity.session where id = $1 for update', [held.sessionId]);
      expect(await Promise.all([memberBehind(held.token), memberBehind(other.token)])).toEqual([
        held.memberId,
        other.memberId,
      ]);
    });
  });
});
