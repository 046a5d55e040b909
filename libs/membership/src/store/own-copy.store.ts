import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { PersonalRows, Tx } from '@enishi/platform';
import { exportExpiry } from '../domain/own-copy.ts';
import type { CopyScope } from '../domain/own-copy.ts';
import type { LeftOutPart } from '../domain/requests/left-out.ts';
import { OwnCopyEntity } from './own-copy.entity.ts';

/** A copy without its content, as pages list it. */
export type ListedExport = Omit<OwnCopyEntity, 'content' | 'communityId' | 'leftOut'>;

/** Copies of data that members asked for. */
@Injectable()
export class OwnCopyStore {
  /** The newest ones, at most ten. */
  ofMember(tx: Tx, memberId: string): Promise<ListedExport[]> {
    return tx.query<ListedExport>(
      `select id, member_id "memberId", state, scope, asked_at "askedAt", ready_at "readyAt", expires_at "expiresAt", downloads,
              last_downloaded_at "lastDownloadedAt"
         from membership.own_copy where member_id = $1 order by asked_at desc, id desc limit 10`,
      [memberId],
    );
  }

  find(tx: Tx, id: string): Promise<OwnCopyEntity | null> {
    return isId(id) ? tx.repo(OwnCopyEntity).findOneBy({ id }) : Promise.resolve(null);
  }

  /** The id of a new wish; null where one of the same scope waits already. */
  async ask(tx: Tx, memberId: string, scope: CopyScope = 'all'): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `insert into membership.own_copy (id, community_id, member_id, state, asked_at, downloads, scope)
       values ($1, $2, $3, 'asked', $4, 0, $5)
       on conflict (community_id, member_id, scope) where state = 'asked' do nothing returning id`,
      [newId(), tx.community, memberId, tx.now, scope],
    );
    return row?.id ?? null;
  }

  /** The id of the wish of a scope that waits; null where none does. */
  async waiting(tx: Tx, memberId: string, scope: CopyScope): Promise<string | null> {
    const row = await tx.repo(OwnCopyEntity).findOneBy({ memberId, scope, state: 'asked' });
    return row?.id ?? null;
  }

  /** Keeps the copy. Older ones of the member and scope go: one is enough to lose. */
  async keep(
    tx: Tx,
    { id, memberId, scope }: OwnCopyEntity,
    content: readonly PersonalRows[],
    leftOut: readonly LeftOutPart[],
  ): Promise<void> {
    await tx.change(
      `update membership.own_copy set state = 'expired', content = null where member_id = $1 and scope = $2 and state = 'ready'`,
      [memberId, scope],
    );
    await tx.change(
      `update membership.own_copy set state = 'ready', content = $2, ready_at = $3, expires_at = $4, left_out = $5
        where id = $1 and state = 'asked'`,
      [id, JSON.stringify(content), tx.now, exportExpiry(tx.now), JSON.stringify(leftOut)],
    );
  }

  /** Lets a wish go for which nothing remains to be handed out. */
  async drop(tx: Tx, id: string): Promise<void> {
    await tx.change(`update membership.own_copy set state = 'expired' where id = $1 and state = 'asked'`, [
      id,
    ]);
  }

  /** Takes back what a member could still take, since less of it may be handed out now. */
  async takeBack(tx: Tx, memberId: string): Promise<void> {
    await tx.change(
      `update membership.own_copy set state = 'expired', content = null where member_id = $1 and state = 'ready'`,
      [memberId],
    );
  }

  async noteDownload(tx: Tx, id: string): Promise<void> {
    await tx.change(
      'update membership.own_copy set downloads = downloads + 1, last_downloaded_at = $2 where id = $1',
      [id, tx.now],
    );
  }

  /** Lets go of what nobody may take any more. */
  expire(tx: Tx): Promise<number> {
    return tx.change(
      `update membership.own_copy set state = 'expired', content = null where state = 'ready' and expires_at <= $1`,
      [tx.now],
    );
  }
}
