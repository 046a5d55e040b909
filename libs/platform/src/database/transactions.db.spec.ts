import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { Module } from '@nestjs/common';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { createContextSchema, protectTenantTable } from './protect-table.ts';
import { registerTenant } from './tenant.ts';
import { platformSchema } from '../store/platform-schema.ts';
import { tookTooLong } from './transactions.ts';

class NotebookTable1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'spec');
    await runner.query(
      'create table spec.note (id uuid primary key, community_id uuid not null, words text not null)',
    );
    await protectTenantTable(runner, 'spec.note');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}
Object.defineProperty(NotebookTable1764000000001, 'name', { value: 'NotebookTable1764000009001' });

@Module({})
class NothingModule {}

const notebook = { entities: [], migrations: [NotebookTable1764000000001] };
const database = useTestDatabase(platformSchema, notebook);
const program = useProgram(database, {
  modules: [NothingModule],
  schemas: [platformSchema, notebook],
  settings: { DATABASE_POOL_SIZE: '2' },
});

const east = newId();
const south = newId();
const write = (community: string, words: string, owner = community) =>
  program.transactions.inCommunity(community, (tx) =>
    tx.query('insert into spec.note (id, community_id, words) values ($1, $2, $3)', [newId(), owner, words]),
  );
const readIn = (community: string) =>
  program.transactions.inCommunity(community, async (tx) =>
    (await tx.query<{ words: string }>('select words from spec.note order by words')).map(
      ({ words }) => words,
    ),
  );

describe('a transaction', () => {
  beforeAll(async () => {
    await program.transactions.inSystem(async (tx) => {
      await registerTenant(tx, east);
      await registerTenant(tx, south);
    });
    await write(east, 'drift ice');
    await write(south, 'steam');
  });

  it('sees the rows of its community alone', async () => {
    expect(await readIn(east)).toEqual(['drift ice']);
    expect(await readIn(south)).toEqual(['steam']);
  });

  it('breaks a statement off that takes longer than it may, and lets later ones take their time again', async () => {
    const bounded = (sql: string) =>
      program.transactions.inCommunity(east, (tx) => tx.query(sql), { statementMs: 50 });
    const slow = await bounded('select pg_sleep(20)').catch((error: unknown) => error);
    expect([tookTooLong(slow), tookTooLong(new Error('no'))]).toEqual([true, false]);
    expect(await bounded('show statement_timeout')).toEqual([{ statement_timeout: '50ms' }]);
    for (let connection = 0; connection < 3; connection += 1)
      expect(
        await program.transactions.inCommunity(east, (tx) => tx.query('show statement_timeout')),
      ).toEqual([{ statement_timeout: '10s' }]);
  });

  it('cannot write a row of another community', async () => {
    await expect(write(east, 'stolen', south)).rejects.toThrow(/row-level security/);
  });

  it('sees no tenant row in the scopes of identity and system', async () => {
    const seen = await program.transactions.inSystem((tx) => tx.query('select 1 from spec.note'));
    const asIdentity = await program.transactions.inIdentity(null, (tx) =>
      tx.query('select 1 from spec.note'),
    );
    expect([seen, asIdentity]).toEqual([[], []]);
  });

  it('leaves no community behind on its pooled connection, however many take turns', async () => {
    const turns = Array.from({ length: 40 }, (_, turn) => readIn(turn % 2 ? east : south));
    const seen = await Promise.all(turns);
    expect(seen.filter((_, turn) => turn % 2)).toEqual(Array.from({ length: 20 }, () => ['drift ice']));
  });

  it('control: a setting at session level does leak to the next user of the connection', async () => {
    const client = new Client({ connectionString: database.urls.appUrl });
    await client.connect();
    await client.query(`select set_config('app.community', $1, false)`, [east]);
    const leaked = await client.query('select words from spec.note');
    await client.end();
    expect(leaked.rows).toEqual([{ words: 'drift ice' }]);
  });

  it('answers how many rows an update changed, and the rows of a returning clause', async () => {
    await program.transactions.inCommunity(east, async (tx) => {
      expect(await tx.change(`update spec.note set words = 'ice'`)).toBe(1);
      expect(await tx.query(`update spec.note set words = 'drift ice' returning words`)).toEqual([
        { words: 'drift ice' },
      ]);
    });
  });

  it('is tried again after a deadlock, so that both sides get through', async () => {
    const both = ['lock:a', 'lock:b'];
    const hold = (names: string[]) =>
      program.transactions.inCommunity(east, async (tx) => {
        await tx.lock(names[0] as string);
        await new Promise((resume) => setTimeout(resume, 100));
        await tx.lock(names[1] as string);
      });
    await expect(Promise.all([hold(both), hold([...both].reverse())])).resolves.toHaveLength(2);
  });

  it('visits every community once', async () => {
    const visited: string[] = [];
    await program.transactions.forEachCommunity(async (tx) => void visited.push(tx.community));
    expect(visited).toEqual([east, south]);
  });

  it('goes on with the next community where one fails, and says so at the end', async () => {
    const done: string[] = [];
    const work = program.transactions.forEachCommunity(async (tx) => {
      await tx.query('select 1');
      if (tx.community === east) throw new Error('The letter of the east cannot be written');
      done.push(tx.community);
    });
    await expect(work).rejects.toThrow('The letter of the east cannot be written');
    expect(done).toEqual([south]);
  });
});
