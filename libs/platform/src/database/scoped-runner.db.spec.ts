import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { Module } from '@nestjs/common';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

import { ReactionRegistry } from '../events/reaction-registry.ts';
import { platformSchema } from '../store/platform-schema.ts';
import { createDataSource } from './data-source.ts';
import { openingOf } from './opening.ts';
import { ScopedRunner } from './scoped-runner.ts';
import { registerTenant } from './tenant.ts';
import { Transactions } from './transactions.ts';

@Module({})
class NothingModule {}

const database = useTestDatabase(platformSchema);
const program = useProgram(database, { modules: [NothingModule], schemas: [platformSchema] });
let dataSource: DataSource;
let transactions: Transactions;
const community = newId();

const settings = `current_setting('app.scope', true) as scope, current_setting('app.community', true) as community`;
type Settings = { scope: string | null; community: string | null };
const nothing = (found: Settings[]) => found.map((one) => [one.scope || null, one.community || null]);
/** What a statement outside any transaction sees on the connection that was used last. */
const left = async () => nothing(await dataSource.query<Settings[]>(`select ${settings}`));

/** The statements sent to PostgreSQL meanwhile. */
async function sentBy(work: () => Promise<unknown>): Promise<string[]> {
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([sent]) => textOf(sent));
  } finally {
    query.mockRestore();
  }
}

const textOf = (sent: unknown): string => (typeof sent === 'string' ? sent : (sent as { text: string }).text);

describe('the connection of a transaction', () => {
  beforeAll(async () => {
    // One connection: whatever a transaction left behind, the next one would find.
    dataSource = createDataSource(database.urls.appUrl, [platformSchema], 1);
    await dataSource.initialize();
    transactions = new Transactions(dataSource, program.get(ReactionRegistry), program.clock);
    await transactions.inSystem((tx) => registerTenant(tx, community));
  });
  afterAll(() => dataSource.destroy());

  it('sends one message to begin and to say what is seen, and one to commit', async () => {
    const sent = await sentBy(() =>
      transactions.inCommunity(community, (tx) => tx.query(`select ${settings}`)),
    );
    expect(sent).toEqual([openingOf('community', community), `select ${settings}`, 'COMMIT']);
  });

  it('sends what is asked at once before anything is answered, and answers in that order', async () => {
    const query = jest.spyOn(Client.prototype, 'query');
    const answered: string[] = [];
    await transactions.inCommunity(community, async (tx) => {
      const ask = (text: string) =>
        tx.query(text).then(() => answered.push(`${text} of ${query.mock.calls.length} sent`));
      await Promise.all([ask('select pg_sleep(0.05)'), ask('select 1')]);
    });
    query.mockRestore();
    expect(answered).toEqual(['select pg_sleep(0.05) of 3 sent', 'select 1 of 3 sent']);
  });

  it('says what was wrong first where several were asked at once', async () => {
    const work = transactions.inCommunity(community, (tx) =>
      Promise.all([tx.query('select 1 / 0'), tx.query('select 1')]),
    );
    await expect(work).rejects.toThrow('division by zero');
    expect(await left()).toEqual([[null, null]]);
  });

  it('sees what its opening says', async () => {
    const seen = await transactions.inIdentity(community, (tx) => tx.query<Settings>(`select ${settings}`));
    expect(seen).toEqual([{ scope: 'identity', community }]);
  });

  it('leaves nothing behind after a commit', async () => {
    await transactions.inCommunity(community, (tx) => tx.query('select 1'));
    expect(await left()).toEqual([[null, null]]);
  });

  it('leaves nothing behind after work that failed, in the program or in the database', async () => {
    await expect(transactions.inCommunity(community, () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(await left()).toEqual([[null, null]]);
    await expect(transactions.inCommunity(community, (tx) => tx.query('select 1 / 0'))).rejects.toThrow(
      'division by zero',
    );
    expect(await left()).toEqual([[null, null]]);
  });

  it.each([
    ['after it has begun', `${openingOf('community', community)}; select 1 / 0`, 'division by zero'],
    [
      'before it says anything',
      `start transaction; select 1 / 0; set local app.community = '${community}'`,
      'division by zero',
    ],
    ['as a whole', 'start transaction of another kind', 'syntax error'],
  ])(
    'keeps nothing where its opening fails %s, and the next one begins afresh',
    async (_, opening, fault) => {
      const written = newId();
      for (const work of [
        () => Promise.resolve([]),
        (manager: EntityManager) =>
          manager.query('insert into platform.tenant (id, created_at) values ($1, now())', [written]),
      ]) {
        const runner = new ScopedRunner(dataSource, opening);
        await expect(runner.manager.transaction(work)).rejects.toThrow(fault);
        await runner.release();
        expect(await left()).toEqual([[null, null]]);
      }
      expect(await database.look('select id from platform.tenant where id = $1', [written])).toEqual([]);
      const next = await transactions.inSystem((tx) => tx.query<Settings>(`select ${settings}`));
      expect(nothing(next)).toEqual([['system', null]]);
    },
  );

  it('control: an opening that is not rolled back keeps the connection from whoever comes next', async () => {
    const runner = new ScopedRunner(dataSource, `${openingOf('community', community)}; select 1 / 0`);
    await runner.startTransaction();
    await expect(runner.query('select 1')).rejects.toThrow('division by zero');
    await runner.release();
    await expect(left()).rejects.toThrow('current transaction is aborted');
    await dataSource.query('rollback');
  });

  it('holds a transaction inside it as a savepoint: what fails there alone is undone alone', async () => {
    const [kept, undone] = [newId(), newId()];
    await transactions.inSystem(async (tx) => {
      await registerTenant(tx, kept);
      await expect(
        tx.manager.transaction(async (inner) => {
          await inner.query('insert into platform.tenant (id, created_at) values ($1, now())', [undone]);
          throw new Error('undone');
        }),
      ).rejects.toThrow('undone');
    });
    const known = await transactions.inSystem((tx) =>
      tx.query('select id from platform.tenant where id = any($1)', [[kept, undone]]),
    );
    expect(known).toEqual([{ id: kept }]);
  });

  it('keeps the plan of what is asked again and again, and goes on when a migration outlives it', async () => {
    await database.look('create table platform.outlived (what integer)');
    await database.look('insert into platform.outlived values (7)');
    await database.look('grant select on platform.outlived to enishi_app');
    const ask = () =>
      transactions.inSystem((tx) => tx.query('select * from platform.outlived where what::int = $1', [7]));
    for (let time = 0; time < 4; time += 1) expect(await ask()).toEqual([{ what: 7 }]);
    const kept = await dataSource.query<unknown[]>(
      `select 1 from pg_prepared_statements where statement like '%platform.outlived%'`,
    );
    expect(kept).toHaveLength(1);
    await database.look('alter table platform.outlived alter column what type text');
    expect(await ask()).toEqual([{ what: '7' }]);
  });

  it('asks the database nothing for a community that is no id', async () => {
    const sent = await sentBy(() =>
      expect(
        transactions.inCommunity(`${community}'; set app.community = '`, () => Promise.resolve()),
      ).rejects.toThrow('No community has such an id'),
    );
    expect(sent).toEqual([]);
  });
});
