import { Injectable } from '@nestjs/common';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { standingLeftOut } from '../../domain/requests/left-out.ts';
import type { LeftOutPart } from '../../domain/requests/left-out.ts';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';

/** What the desk has refused to disclose to a member and has not decided otherwise since: no copy holds it, however it was asked for. */
@Injectable()
export class StandingRefusals {
  constructor(
    private readonly requests: RightsRequestStore,
    private readonly records: PersonalRecords,
  ) {}

  async leftOut(tx: Tx, memberId: string): Promise<LeftOutPart[]> {
    return standingLeftOut(await this.requests.disclosuresDecided(tx, memberId), this.records.tables);
  }

  /** Whether nothing remains to be handed out. */
  async ofEverything(tx: Tx, memberId: string): Promise<boolean> {
    const whole = (await this.leftOut(tx, memberId)).filter(({ items }) => items.length === 0);
    return whole.length >= this.records.tables.length;
  }
}
