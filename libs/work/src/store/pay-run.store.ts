import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { insertRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { PayRunState } from '../domain/pay-run.ts';
import { PayDownloadEntity, PayRunEntity, PayTransferEntity } from './pay-run.entity.ts';

/** Orders of transfers to the bank, and what is in them. */
@Injectable()
export class PayRunStore {
  async add(tx: Tx, run: PayRunEntity, transfers: readonly PayTransferEntity[]): Promise<void> {
    await insertRows(tx, PayRunEntity, [run]);
    await insertRows(tx, PayTransferEntity, transfers);
  }

  async byId(tx: Tx, id: string): Promise<PayRunEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, PayRunEntity, 'community_id = $1 and id = $2', [tx.community, id]);
    return found ?? null;
  }

  /** Held until commit: of two who turn it at once one waits, and then sees what the other did. */
  async held(tx: Tx, id: string): Promise<PayRunEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, PayRunEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  /** The newest fifty. */
  latest(tx: Tx): Promise<PayRunEntity[]> {
    return readRows(tx, PayRunEntity, 'community_id = $1 order by made_at desc, id desc limit 50', [
      tx.community,
    ]);
  }

  async turn(tx: Tx, id: string, { to, by }: { to: PayRunState; by: string }): Promise<void> {
    await tx.change(
      'update work.pay_run set state = $3, turned_by = $4, turned_at = $5 where community_id = $1 and id = $2',
      [tx.community, id, to, by, tx.now],
    );
  }

  /** All of a run, in the order of its file. */
  transfers(tx: Tx, runId: string): Promise<PayTransferEntity[]> {
    return readRows(tx, PayTransferEntity, 'community_id = $1 and run_id = $2 order by line', [
      tx.community,
      runId,
    ]);
  }

  async transfer(tx: Tx, id: string): Promise<PayTransferEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, PayTransferEntity, 'community_id = $1 and id = $2', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  async noteReturned(tx: Tx, id: string, { on, reason }: { on: TokyoDate; reason: string }): Promise<void> {
    await tx.change(
      'update work.pay_transfer set returned_on = $3, return_reason = $4 where community_id = $1 and id = $2',
      [tx.community, id, on, reason],
    );
  }

  async noteDownload(tx: Tx, row: PayDownloadEntity): Promise<void> {
    await insertRows(tx, PayDownloadEntity, [row]);
  }

  /** When its file was fetched, the first fifty. */
  downloads(tx: Tx, runId: string): Promise<PayDownloadEntity[]> {
    return readRows(
      tx,
      PayDownloadEntity,
      'community_id = $1 and run_id = $2 order by downloaded_at, id limit 50',
      [tx.community, runId],
    );
  }
}
