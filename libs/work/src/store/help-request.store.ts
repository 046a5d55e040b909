import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { HelpState } from '../domain/help-request.ts';
import { HelpRequestEntity } from './help-request.entity.ts';

/** The place in a list that runs by an instant. */
export type After = { at: Date; id: string } | null;

/** What companies asked for. */
@Injectable()
export class HelpRequestStore {
  async add(tx: Tx, row: HelpRequestEntity): Promise<void> {
    await tx.repo(HelpRequestEntity).insert(row);
  }

  async byId(tx: Tx, id: string): Promise<HelpRequestEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, HelpRequestEntity, 'community_id = $1 and id = $2', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** Held until commit. */
  async held(tx: Tx, id: string): Promise<HelpRequestEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, HelpRequestEntity, 'community_id = $1 and id = $2 for update', [
      tx.community,
      id,
    ]);
    return found ?? null;
  }

  /** The newest hundred of a company. */
  ofCompany(tx: Tx, companyId: string): Promise<HelpRequestEntity[]> {
    return readRows(
      tx,
      HelpRequestEntity,
      'community_id = $1 and company_id = $2 order by asked_at desc, id desc limit 100',
      [tx.community, companyId],
    );
  }

  /** All of a state, or of any, the newest first. */
  page(
    tx: Tx,
    state: HelpState | null,
    { first, after }: { first: number; after: After },
  ): Promise<HelpRequestEntity[]> {
    return readRows(
      tx,
      HelpRequestEntity,
      `community_id = $1 and ($2::text is null or state = $2)
         and ($3::timestamptz is null or (asked_at, id) < ($3, $4::uuid)) order by asked_at desc, id desc limit $5`,
      [tx.community, state, after?.at ?? null, after?.id ?? null, first],
    );
  }

  async turn(
    tx: Tx,
    id: string,
    { to, reason, by }: { to: HelpState; reason: string | null; by: string },
  ): Promise<void> {
    await tx.change(
      `update work.help_request set state = $3, reason = $4, turned_by = $5, turned_at = $6 where community_id = $1 and id = $2`,
      [tx.community, id, to, reason, by, tx.now],
    );
  }
}
