import { Injectable } from '@nestjs/common';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EndCompanyPlace } from '../../actions/companies/end-company-place.ts';
import { orderCalledOff } from '../../ticketing.events.ts';

/** Places of companies go back to them in the transaction that ends their tickets. */
@Injectable()
export class CompanyPlaceReactions {
  constructor(private readonly ending: EndCompanyPlace) {}

  @Joins(orderCalledOff, 'ticketing.end_company_place')
  async calledOff(tx: Tx, { orderId }: { orderId: string }): Promise<void> {
    await this.ending.calledOff(tx, orderId);
  }
}
