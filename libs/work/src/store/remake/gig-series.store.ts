import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GigSeriesEntity, SeriesGigEntity } from './gig-series.entity.ts';

/** Series of gigs cut by a template. */
@Injectable()
export class GigSeriesStore {
  async add(tx: Tx, series: GigSeriesEntity, gigIds: readonly string[]): Promise<void> {
    await tx.repo(GigSeriesEntity).insert(series);
    await this.join(tx, series.id, gigIds);
  }

  async join(tx: Tx, seriesId: string, gigIds: readonly string[]): Promise<void> {
    await insertRows(
      tx,
      SeriesGigEntity,
      gigIds.map((gigId) => ({ gigId, communityId: tx.community, seriesId })),
    );
  }

  async byId(tx: Tx, id: string): Promise<GigSeriesEntity | null> {
    return isId(id) ? tx.repo(GigSeriesEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  /** By which template a gig was cut; null where by none. */
  async templateOf(tx: Tx, gigId: string): Promise<string | null> {
    if (!isId(gigId)) return null;
    const [found] = await tx.query<{ templateId: string }>(
      `select s.template_id "templateId" from work.series_gig g join work.gig_series s on s.community_id = g.community_id and s.id = g.series_id
        where g.community_id = $1 and g.gig_id = $2`,
      [tx.community, gigId],
    );
    return found?.templateId ?? null;
  }

  /** Whether a template has cut anything, and whether any of it has been published. */
  async usedBy(tx: Tx, templateId: string): Promise<{ used: boolean; published: boolean }> {
    const [found] = await tx.query<{ used: boolean; published: boolean }>(
      `select count(*) > 0 used, count(*) filter (where w.state <> 'draft') > 0 published
         from work.gig_series s
         join work.series_gig g on g.community_id = s.community_id and g.series_id = s.id
         join work.gig w on w.community_id = g.community_id and w.id = g.gig_id
        where s.community_id = $1 and s.template_id = $2`,
      [tx.community, templateId],
    );
    return found!;
  }

  /** Gigs of a series, by their beginning. */
  gigIds(tx: Tx, seriesId: string): Promise<{ gigId: string }[]> {
    return tx.query<{ gigId: string }>(
      'select gig_id "gigId" from work.series_gig where community_id = $1 and series_id = $2',
      [tx.community, seriesId],
    );
  }

  /** Which gigs of a request are of which series. */
  ofRequest(tx: Tx, requestId: string): Promise<{ gigId: string; seriesId: string; templateId: string }[]> {
    return tx.query<{ gigId: string; seriesId: string; templateId: string }>(
      `select g.gig_id "gigId", s.id "seriesId", s.template_id "templateId" from work.gig_series s
         join work.series_gig g on g.community_id = s.community_id and g.series_id = s.id
        where s.community_id = $1 and s.request_id = $2 order by s.cut_at, s.id, g.gig_id`,
      [tx.community, requestId],
    );
  }
}
