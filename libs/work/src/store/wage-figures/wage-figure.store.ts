import { isId, newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { WageRow } from '../../domain/minimum-wage-table.ts';
import type { WageFigureForm } from '../../domain/wage-figure.ts';
import { WageFigureEntity } from './wage-figure.entity.ts';

/** So many are read at once: what 47 prefectures bring in ten years. */
const mostRead = 500;

/** Minimum wages that the secretariat has looked up. */
@Injectable()
export class WageFigureStore {
  /** By which gigs and postings are measured beside the table: what was not taken back. */
  entered(tx: Tx): Promise<WageRow[]> {
    return tx.query<WageRow>(
      `select prefecture, from_day::text "from", yen from work.wage_figure
        where community_id = $1 and taken_back_at is null order by from_day desc, id limit ${mostRead}`,
      [tx.community],
    );
  }

  /** All of them, the newest first. */
  newest(tx: Tx, first: number): Promise<WageFigureEntity[]> {
    return readRows(tx, WageFigureEntity, 'community_id = $1 order by entered_at desc, id limit $2', [
      ...[tx.community, first],
    ]);
  }

  async byId(tx: Tx, id: string): Promise<WageFigureEntity | null> {
    if (!isId(id)) return null;
    const [found] = await readRows(tx, WageFigureEntity, 'community_id = $1 and id = $2 for update', [
      ...[tx.community, id],
    ]);
    return found ?? null;
  }

  async add(tx: Tx, figure: WageFigureForm, enteredBy: string): Promise<void> {
    await tx.repo(WageFigureEntity).insert({
      ...{ ...figure, id: newId(), communityId: tx.community, enteredBy, enteredAt: tx.now },
      ...{ takenBackBy: null, takenBackAt: null },
    });
  }

  async takeBack(tx: Tx, id: string, by: string): Promise<void> {
    await tx.change(
      'update work.wage_figure set taken_back_by = $3, taken_back_at = $4 where community_id = $1 and id = $2',
      [tx.community, id, by, tx.now],
    );
  }
}
