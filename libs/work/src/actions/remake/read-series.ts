import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { HelpRequestStore } from '../../store/help-request.store.ts';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';

/** A series with its gigs. */
export type ShownSeries = { id: string; templateId: string; gigIds: string[] };

/** Which gigs of a request were cut at once, for the desk. */
@Injectable()
export class ReadSeries {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly series: GigSeriesStore,
  ) {}

  /** In the order in which they were cut. Throws HELP_NOT_FOUND. */
  async run(tx: Tx, requestId: string): Promise<ShownSeries[]> {
    if (!(await this.requests.byId(tx, requestId))) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    const shown = new Map<string, ShownSeries>();
    for (const { gigId, seriesId: id, templateId } of await this.series.ofRequest(tx, requestId)) {
      const { gigIds } = shown.get(id) ?? { gigIds: [] };
      shown.set(id, { id, templateId, gigIds: [...gigIds, gigId] });
    }
    return [...shown.values()];
  }
}
