import { tokyoDate } from '@enishi/kernel';
import { platformSchema } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { CommunityDirectory } from '../edges/community-directory.ts';
import { dotoCommunity, ExampleIdentity } from '../example-identity.ts';
import { IdentityModule } from '../identity.module.ts';
import { identitySchema } from '../store/identity-schema.ts';
import { CreateCommunity } from './create-community.ts';
import { FindCommunity } from './find-community.ts';
import { UpdateCommunity } from './update-community.ts';

const schemas = [platformSchema, identitySchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [IdentityModule], schemas });
const identity = new ExampleIdentity(database, program);

beforeAll(() => identity.found());

describe('communities', () => {
  it('are tenants from the moment they are founded, each under a slug of its own', async () => {
    const tenants = await database.look<{ id: string }>('select id from platform.tenant');
    expect(tenants.map(({ id }) => id).sort()).toEqual([identity.doto, identity.oguni].sort());
    const twice = program.transactions.inIdentity(null, (tx) =>
      identity.get(CreateCommunity).run(tx, dotoCommunity),
    );
    await expect(twice).rejects.toMatchObject({
      kind: 'conflict',
      code: 'COMMUNITY_SLUG_TAKEN',
      facts: { slug: 'doto' },
    });
  });

  it('are found by slug, by host and by id', async () => {
    const find = (key: { slug: string } | { host: string } | { id: string }) =>
      program.transactions.inIdentity(null, (tx) => identity.get(FindCommunity).run(tx, key));
    await identity.inDoto((tx) => identity.get(UpdateCommunity).run(tx, { host: 'doto.example.jp' }));
    for (const key of [{ slug: 'doto' }, { host: 'doto.example.jp' }, { id: identity.doto }]) {
      expect((await find(key))?.id).toBe(identity.doto);
    }
    expect(await find({ slug: 'nowhere' })).toBeNull();
  });

  it('change their settings one by one', async () => {
    const invoiceRegistration = { number: 'T8700110005901', registeredFrom: tokyoDate('2023-10-01') };
    const changed = await identity.inDoto((tx) =>
      identity.get(UpdateCommunity).run(tx, { settings: { invoiceRegistration } }),
    );
    expect(changed.settings).toEqual({
      guardianConsentAge: 16,
      fiscalYearStartMonth: 4,
      invoiceRegistration,
      taxRounding: 'floor',
    });
    const wrong = identity.inDoto((tx) =>
      identity.get(UpdateCommunity).run(tx, { settings: { fiscalYearStartMonth: 0 } }),
    );
    await expect(wrong).rejects.toMatchObject({ code: 'COMMUNITY_PROFILE_INVALID' });
  });

  it('are kept in memory for half a minute, and a new one is found at once', async () => {
    const directory = identity.get(CommunityDirectory);
    expect((await directory.bySlug('oguni'))?.id).toBe(identity.oguni);
    await identity.inOguni((tx) =>
      identity.get(UpdateCommunity).run(tx, { contactEmail: 'new@oguni.example.jp' }),
    );
    expect((await directory.byId(identity.oguni))?.contactEmail).toBe('hello@doto.example.jp');
    program.clock.advance(30_000);
    expect((await directory.byId(identity.oguni))?.contactEmail).toBe('new@oguni.example.jp');
    const founded = await program.transactions.inIdentity(null, (tx) =>
      identity.get(CreateCommunity).run(tx, { ...dotoCommunity, slug: 'amami', numberPrefix: 'A' }),
    );
    expect((await directory.bySlug('amami'))?.id).toBe(founded);
    expect(await directory.bySlug('nowhere')).toBeNull();
    expect(await directory.byHost('DOTO.example.jp')).toMatchObject({ slug: 'doto' });
  });
});
