import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { DeskClerkEntity, RegistrationDeskEntity, TabletEntity } from './registration-desk.entity.ts';

/** A desk with how many it registered. */
export type CountedDesk = RegistrationDeskEntity & { registered: number };

/** Desks of partners, their clerks and the tablets that these work on. */
@Injectable()
export class RegistrationDeskStore {
  async add(tx: Tx, row: RegistrationDeskEntity): Promise<void> {
    await tx.repo(RegistrationDeskEntity).insert(row);
  }

  async byId(tx: Tx, id: string): Promise<RegistrationDeskEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, RegistrationDeskEntity, 'community_id = $1 and id = $2', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  async byLink(tx: Tx, linkHash: Buffer): Promise<RegistrationDeskEntity | null> {
    const [found] = await readRows(tx, RegistrationDeskEntity, 'community_id = $1 and link_hash = $2', [
      ...[tx.community, linkHash],
    ]);
    return found ?? null;
  }

  /** The newest hundred. */
  all(tx: Tx): Promise<RegistrationDeskEntity[]> {
    return readRows(
      tx,
      RegistrationDeskEntity,
      'community_id = $1 order by made_at desc, id desc limit 100',
      [tx.community],
    );
  }

  /** How many each registered who are in the register now or were. */
  async registered(tx: Tx): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; people: number }>(
      `select desk_id id, count(*)::int people from work.registration
        where community_id = $1 and state in ('entered', 'complete') group by desk_id`,
      [tx.community],
    );
    return new Map(rows.map(({ id, people }) => [id, people]));
  }

  /** Nobody gets in by its link any more, and every tablet of it is over at once. */
  async close(tx: Tx, id: string, by: string): Promise<void> {
    await tx.change(
      'update work.registration_desk set closed_at = $3, closed_by = $4 where community_id = $1 and id = $2 and closed_at is null',
      [tx.community, id, tx.now, by],
    );
    await this.endTablets(tx, { deskId: id, clerkId: null });
  }

  async addClerk(tx: Tx, row: DeskClerkEntity): Promise<void> {
    await tx.repo(DeskClerkEntity).insert(row);
  }

  /** Of some desks, also those whose time there is over, the earliest first. */
  clerks(tx: Tx, deskIds: readonly string[]): Promise<DeskClerkEntity[]> {
    return readRows(
      tx,
      DeskClerkEntity,
      'community_id = $1 and desk_id = any ($2::uuid[]) order by made_at, id limit 1000',
      [tx.community, deskIds],
    );
  }

  async clerk(tx: Tx, id: string): Promise<DeskClerkEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, DeskClerkEntity, 'community_id = $1 and id = $2', [tx.community, id]);
    return found ?? null;
  }

  /** They get in no more, and are out at once. Answers whether they were there until now. */
  async endClerk(tx: Tx, { id, deskId }: DeskClerkEntity): Promise<boolean> {
    const changed = await tx.change(
      'update work.desk_clerk set ended_at = $3 where community_id = $1 and id = $2 and ended_at is null',
      [tx.community, id, tx.now],
    );
    await this.endTablets(tx, { deskId, clerkId: id });
    return changed === 1;
  }

  async addTablet(tx: Tx, row: TabletEntity): Promise<void> {
    await tx.repo(TabletEntity).insert(row);
  }

  /** Held until commit, so that of two presses on one tablet the second sees what the first has done. */
  async tablet(tx: Tx, tokenHash: Buffer): Promise<TabletEntity | null> {
    const [found] = await readRows(tx, TabletEntity, 'community_id = $1 and token_hash = $2 for update', [
      ...[tx.community, tokenHash],
    ]);
    return found ?? null;
  }

  /** Whether whoever the tablet shows is in the register. */
  async showsSomebody(tx: Tx, { registrationId }: TabletEntity): Promise<boolean> {
    const found = await tx.query(
      'select 1 from work.registration where community_id = $1 and id = $2 and member_id is not null',
      [tx.community, registrationId],
    );
    return found.length > 0;
  }

  async touch(
    tx: Tx,
    id: string,
    registrationId: string | null,
    { ended = false }: { ended?: boolean } = {},
  ): Promise<void> {
    await tx.change(
      `update work.tablet set seen_at = $3::timestamptz, registration_id = $4::uuid, ended_at = case when $5::boolean then $3::timestamptz end
        where community_id = $1 and id = $2`,
      [tx.community, id, tx.now, registrationId, ended],
    );
  }

  private async endTablets(
    tx: Tx,
    { deskId, clerkId }: { deskId: string; clerkId: string | null },
  ): Promise<void> {
    await tx.change(
      `update work.tablet set ended_at = $4, registration_id = null
        where community_id = $1 and desk_id = $2 and ($3::uuid is null or clerk_id = $3) and ended_at is null`,
      [tx.community, deskId, clerkId, tx.now],
    );
  }
}
