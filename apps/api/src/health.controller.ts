import { Transactions } from '@enishi/platform';
import { Controller, Get } from '@nestjs/common';

/** For the process manager: does it run, and does everything behind it answer? */
@Controller('health')
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('live')
  live(): { alive: true } {
    return { alive: true };
  }

  /** 200 once the database answers; otherwise the error becomes a 500, which every proxy understands. */
  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    await this.transactions.inSystem((tx) => tx.query('select 1'));
    return { ready: true };
  }
}
