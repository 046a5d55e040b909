import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CutSeries } from '../../../actions/remake/cut-series.ts';
import { EditSeries } from '../../../actions/remake/edit-series.ts';
import { ReadSeries } from '../../../actions/remake/read-series.ts';
import {
  GigSeriesType,
  SeriesArgs,
  seriesForm,
  SeriesEditArgs,
  SeriesEditedType,
  SeriesPreviewType,
  seriesPreviewType,
  SeriesStartType,
} from './series.type.ts';

/** The secretariat cuts a request into a series by a template. */
@Resolver()
export class DeskSeriesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly cutting: CutSeries,
    private readonly editing: EditSeries,
    private readonly reading: ReadSeries,
  ) {}

  @Query(() => SeriesStartType)
  seriesStart(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the request.' }) id: string,
    @Args('templateId', { type: () => ID }) templateId: string,
  ): Promise<SeriesStartType> {
    return this.transactions.inCommunity(communityId, (tx) => this.cutting.start(tx, { id, templateId }));
  }

  @Query(() => SeriesPreviewType)
  seriesPreview(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args() { series, ...of }: SeriesArgs,
  ): Promise<SeriesPreviewType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      seriesPreviewType(await this.cutting.preview(tx, of, seriesForm(series))),
    );
  }

  @Mutation(() => [ID], { description: 'Drafts.' })
  cutSeries(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args() { series, ...of }: SeriesArgs,
  ): Promise<string[]> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.cutting.run(tx, of, seriesForm(series), accountId),
    );
  }

  @Query(() => [GigSeriesType], { description: 'In the order in which they were cut.' })
  requestSeries(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the request.' }) id: string,
  ): Promise<GigSeriesType[]> {
    return this.transactions.inCommunity(communityId, (tx) => this.reading.run(tx, id));
  }

  @Mutation(() => SeriesEditedType, { description: 'What somebody took stays as it is.' })
  editSeries(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { id, edit, reason, justification }: SeriesEditArgs,
  ): Promise<SeriesEditedType> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.editing.run(tx, { id, edit, reason, justification, by }),
    );
  }
}
