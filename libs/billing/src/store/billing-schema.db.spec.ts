import { identitySchema } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { ledgerSchema } from '@enishi/ledger';
import { createDataSource, platformSchema } from '@enishi/platform';
import { useTestDatabase } from '@enishi/testing';

import { billingSchema } from './billing-schema.ts';

describe('the tables of billing', () => {
  const database = useTestDatabase(platformSchema, identitySchema, ledgerSchema, billingSchema);

  it('match their entities', async () => {
    const source = createDataSource(database.urls.ownerUrl, [billingSchema], 1);
    await source.initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('keep what was disclosed as it was', async () => {
    await database.look(
      `insert into billing.disclosure_snapshot values
       ($1, $1, $1, 'ind_standard', 'month', 1100, 'v1', 'f', '[]', 'ja', null, null, now())`,
      [newId()],
    );
    await expect(database.look(`update billing.disclosure_snapshot set amount = 1`)).rejects.toThrow(
      /evidence/,
    );
    await expect(database.look(`delete from billing.disclosure_snapshot`)).rejects.toThrow(/evidence/);
  });

  it('keep what became of a subscription as it was learnt', async () => {
    await database.look(
      `insert into billing.subscription_turn values
       ($1, $1, 1, $1, true, 'ind_standard', 'month', 1100, null, now(), now())`,
      [newId()],
    );
    await expect(database.look(`update billing.subscription_turn set amount = 1`)).rejects.toThrow(
      /evidence/,
    );
    await expect(database.look(`delete from billing.subscription_turn`)).rejects.toThrow(/evidence/);
  });
});
