import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { AlarmOfPay } from '../../actions/pay/alarm-of-pay.ts';

/** Looks every morning whose reward has to be paid within ten days. */
@Injectable()
export class AlarmOfPayJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly alarm: AlarmOfPay,
  ) {}

  @DailyAt('08:40', 'work.alarm_of_pay')
  run(): Promise<void> {
    return this.transactions.forEachCommunity((tx) => this.alarm.run(tx));
  }
}
