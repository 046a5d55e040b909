import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyPlaceMachine } from '../../domain/company-places.ts';
import type { CompanyPlaceEntity } from '../../store/company-place.entity.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { CompanySide } from './company-side.ts';
import { KeepCompanyPlaces } from './keep-company-places.ts';
import { PostCompanyPlaces } from './post-company-places.ts';

/** What follows when a place of a company has no ticket any more: the benefit goes back, who had it is told, and then forgotten. */
@Injectable()
export class EndCompanyPlace {
  constructor(
    private readonly kept: CompanyPlaceStore,
    private readonly side: CompanySide,
    private readonly keep: KeepCompanyPlaces,
    private readonly post: PostCompanyPlaces,
  ) {}

  async takenBack(tx: Tx, place: CompanyPlaceEntity): Promise<void> {
    await this.post.takenBack(tx, place);
    await this.end(tx, place, '参加枠の取消し');
    await this.keep.date(tx, place.occurrenceId);
  }

  /** The event does not take place; orders of others are left alone. */
  async calledOff(tx: Tx, orderId: string): Promise<void> {
    const place = await this.kept.known(tx, orderId);
    if (!place || !companyPlaceMachine.may(place.state, 'returned')) return;
    await this.post.calledOff(tx, place);
    await this.end(tx, place, 'イベントの中止');
  }

  private async end(tx: Tx, { id }: CompanyPlaceEntity, reason: string): Promise<void> {
    await this.side.giveBack(tx, id, reason);
    await this.kept.end(tx, id);
  }
}
