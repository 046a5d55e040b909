import { Injectable } from '@nestjs/common';
import { DailyAt, Transactions } from '@enishi/platform';
import { AnnounceVersions } from '../../actions/company/announce-versions.ts';
import { TurnVersions } from '../../actions/company/turn-versions.ts';

/** Companies follow newer versions of their plans with their renewals. */
@Injectable()
export class CompanyVersionsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly turn: TurnVersions,
    private readonly announce: AnnounceVersions,
  ) {}

  /** Just after midnight in Japan, before fees of coming renewals are settled: what begins today, and what is to be told. */
  @DailyAt('00:06', 'membership.follow_company_versions')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.turn.run(tx);
      await this.announce.run(tx);
    });
  }
}
