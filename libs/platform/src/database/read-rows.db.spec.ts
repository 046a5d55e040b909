import { newId } from '@enishi/kernel';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { Module } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { platformSchema } from '../store/platform-schema.ts';
import { createContextSchema, protectTenantTable } from './protect-table.ts';
import { readRows } from './read-rows.ts';
import { registerTenant } from './tenant.ts';
import { insertEach } from './write-rows.ts';

@Entity({ schema: 'spec', name: 'walk' })
class WalkEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'walked_on', type: 'date' }) walkedOn: string;
  @Column({ name: 'came_back_at', type: 'timestamptz', nullable: true }) cameBackAt: Date | null;
  @Column({ type: 'jsonb' }) seen: { cranes: number };
  @Column({ name: 'long_way', type: 'boolean' }) longWay: boolean;
}

@Entity({ schema: 'spec', name: 'walk' })
class TranslatedEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'long_way', type: 'boolean', transformer: { to: Boolean, from: String } }) longWay: string;
}

class WalkTable1764000000001 implements MigrationInterface {
  name = 'WalkTable1764000009002';
  async up(runner: QueryRunner): Promise<void> {
    await createContextSchema(runner, 'spec');
    await runner.query(`create table spec.walk (id uuid primary key, community_id uuid not null, walked_on date not null,
      came_back_at timestamptz, seen jsonb not null, long_way boolean not null)`);
    await protectTenantTable(runner, 'spec.walk');
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

@Module({})
class NothingModule {}

const walks = { entities: [WalkEntity, TranslatedEntity], migrations: [WalkTable1764000000001] };
const database = useTestDatabase(platformSchema, walks);
const program = useProgram(database, { modules: [NothingModule], schemas: [platformSchema, walks] });
const communityId = newId();

describe('rows read without entities', () => {
  beforeAll(async () => {
    await program.transactions.inSystem((tx) => registerTenant(tx, communityId));
    await program.transactions.inCommunity(communityId, (tx) =>
      tx.repo(WalkEntity).insert([
        {
          ...{ id: newId(), communityId, walkedOn: '2026-03-31', cameBackAt: tx.now },
          seen: { cranes: 2 },
          longWay: true,
        },
        {
          ...{ id: newId(), communityId, walkedOn: '2028-02-29', cameBackAt: null },
          seen: { cranes: 0 },
          longWay: false,
        },
      ]),
    );
  });

  it('are what a repository finds: days stay days, and each column has its property', async () => {
    await program.transactions.inCommunity(communityId, async (tx) => {
      const plain = await readRows(tx, WalkEntity, 'community_id = $1 order by walked_on', [communityId]);
      const found = await tx.repo(WalkEntity).find({ order: { walkedOn: 'ASC' } });
      expect(plain).toEqual(found.map((row) => ({ ...row })));
      expect(plain.map(({ walkedOn, seen }) => [walkedOn, seen.cranes])).toEqual([
        ['2026-03-31', 2],
        ['2028-02-29', 0],
      ]);
    });
  });

  it('are added to several tables at once, whatever their shapes: all of them or none', async () => {
    const walk = (seen: number): WalkEntity => ({
      ...{ id: newId(), communityId, walkedOn: '2026-05-01', cameBackAt: null, longWay: false },
      seen: { cranes: seen },
    });
    const { cameBackAt: _, ...away } = walk(8);
    const [again, ...rest] = [walk(7), walk(9)];
    const add = (rows: readonly Partial<WalkEntity>[]) =>
      program.transactions.inCommunity(communityId, (tx) =>
        insertEach(tx, [
          { entity: WalkEntity, rows: [again!, away] },
          { entity: WalkEntity, rows },
        ]),
      );
    const cranes = () =>
      program.transactions.inCommunity(communityId, async (tx) =>
        (await readRows(tx, WalkEntity, `walked_on = '2026-05-01'`, []))
          .map(({ seen }) => seen.cranes)
          .sort(),
      );
    await expect(add([again!])).rejects.toThrow('duplicate key');
    expect(await cranes()).toEqual([]);
    await add(rest);
    expect(await cranes()).toEqual([7, 8, 9]);
    await program.transactions.inCommunity(communityId, (tx) => insertEach(tx, []));
  });

  it('refuses a table whose values an entity translates', async () => {
    const reading = program.transactions.inCommunity(communityId, async (tx) =>
      readRows(tx, TranslatedEntity, 'true', []),
    );
    await expect(reading).rejects.toThrow('translates longWay');
  });
});
