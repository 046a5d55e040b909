import { createDataSource, platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { AccountEmail } from '../actions/account-email.ts';
import { AccountEmails } from '../actions/account-emails.ts';
import { AddStaff } from '../actions/add-staff.ts';
import { CurrentCommunity } from '../actions/current-community.ts';
import { EnsureAccounts } from '../actions/ensure-accounts.ts';
import { ListCommunities } from '../actions/list-communities.ts';
import { ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from './identity-schema.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);

const shared = ['email_link', 'session', 'password', 'totp', 'passkey', 'passkey_challenge'];

beforeAll(async () => {
  await identity.found();
  await identity.signIn('doto@example.jp');
});

describe('row security of identity', () => {
  it('is on and forced for every table', async () => {
    const open = await database.look(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'identity' and c.relkind = 'r'
         and (not c.relrowsecurity or not c.relforcerowsecurity
              or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  it.each(shared)('hides %s from every scope but its own', async (table) => {
    await database.look(
      `insert into identity.password values ((select id from identity.account limit 1), 'x', now()) on conflict do nothing`,
    );
    const count = (tx: { query<R>(sql: string): Promise<R[]> }) =>
      tx.query<{ n: number }>(`select count(*)::int as n from identity.${table}`);
    const { transactions } = program;
    expect(await transactions.inCommunity(identity.doto, count)).toEqual([{ n: 0 }]);
    expect(await transactions.inSystem(count)).toEqual([{ n: 0 }]);
    if (['email_link', 'session', 'password'].includes(table))
      expect((await identity.inDoto(count))[0]?.n).toBeGreaterThan(0);
  });

  it('shows a community the addresses of its own people only, and lets it change none', async () => {
    const emails = ['a@example.jp', 'b@example.jp'];
    const doto = await identity.inDoto((tx) => identity.get(EnsureAccounts).run(tx, emails, 'ja'));
    const oguni = await identity.inOguni((tx) =>
      identity.get(EnsureAccounts).run(tx, ['o@example.jp', 'B@example.jp'], 'ja'),
    );
    expect(oguni.get('B@example.jp')).toBe(doto.get('b@example.jp'));
    const { transactions } = program;
    const all = [...doto.values(), ...oguni.values()];
    const seen = await transactions.inCommunity(identity.doto, (tx) =>
      identity.get(AccountEmails).run(tx, all),
    );
    expect([...seen.values()].sort()).toEqual(emails);
    const foreign = oguni.get('o@example.jp') as string;
    await expect(
      transactions.inCommunity(identity.doto, (tx) => identity.get(AccountEmail).run(tx, foreign)),
    ).rejects.toThrow();
    const changed = await transactions.inCommunity(identity.doto, (tx) =>
      tx.change(`update identity.account set email = 'x'`),
    );
    expect(changed).toBe(0);
    const opening = transactions.inCommunity(identity.doto, (tx) =>
      identity.get(EnsureAccounts).run(tx, ['c@example.jp'], 'ja'),
    );
    await expect(opening).rejects.toThrow('row-level security');
  });

  it('shows a community itself alone, and the identity scope all of them', async () => {
    const { transactions } = program;
    const own = await transactions.inCommunity(identity.doto, (tx) =>
      tx.query<{ slug: string }>('select slug from identity.community'),
    );
    expect(own).toEqual([{ slug: 'doto' }]);
    const all = await transactions.inIdentity(null, (tx) => identity.get(ListCommunities).run(tx));
    expect(all.map(({ slug }) => slug)).toEqual(['doto', 'oguni']);
    const settings = (
      await transactions.inCommunity(identity.oguni, (tx) => identity.get(CurrentCommunity).run(tx))
    ).settings;
    expect(settings).toEqual({
      guardianConsentAge: 16,
      fiscalYearStartMonth: 4,
      invoiceRegistration: null,
      taxRounding: 'floor',
    });
  });

  it('lets nobody be appointed on the desk of another community', async () => {
    const accountId = await identity.inDoto((tx) =>
      identity.get(AddStaff).run(tx, { email: 'd@example.jp', role: 'owner', locale: 'ja' }),
    );
    const abroad = identity.inDoto((tx) =>
      tx.query('insert into identity.staff values ($1, $2, $3, $4)', [
        identity.oguni,
        accountId,
        'owner',
        tx.now,
      ]),
    );
    await expect(abroad).rejects.toThrow('row-level security');
    expect(await identity.inOguni((tx) => tx.query('select 1 from identity.staff'))).toEqual([]);
  });
});

describe('entities and migrations', () => {
  it('say the same', async () => {
    const source = createDataSource(database.urls.ownerUrl, schemas, 1);
    await source.initialize();
    const drift = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(drift.upQueries.map(({ query }) => query).filter((query) => query.includes('"identity"'))).toEqual(
      [],
    );
  });
});
