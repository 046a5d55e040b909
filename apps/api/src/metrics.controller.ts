import { ReadMoneyHealth } from '@enishi/billing';
import type { MoneyHealth } from '@enishi/billing';
import { Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Controller, Get, Header } from '@nestjs/common';

type Gauge = { name: string; help: string; value: string };

/** Figures for a monitoring system, in Prometheus' text format. Counts only, never a person. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly money: ReadMoneyHealth,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4')
  async metrics(): Promise<string> {
    const gauges = await this.transactions.inSystem(async (tx) => [
      ...(await deliveryGauges(tx)),
      ...moneyGauges(await this.money.run(tx)),
    ]);
    return gauges
      .map(({ name, help, value }) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
      .join('');
  }
}

function deliveryGauges(tx: Tx): Promise<Gauge[]> {
  return tx.query<Gauge>(`
    select 'enishi_outbox_waiting' as name, 'Events not yet handed to the queues' as help, count(*)::text as value
    from platform.outbox where relayed_at is null
    union all
    select 'enishi_deliveries_queued', 'Reactions not yet done', count(*)::text
    from platform.delivery where state = 'queued'
    union all
    select 'enishi_deliveries_oldest_seconds', 'Age of the oldest reaction not yet done',
           coalesce(extract(epoch from now() - min(queued_at)), 0)::int::text
    from platform.delivery where state = 'queued'
    union all
    select 'enishi_deliveries_dead', 'Reactions that wait for a person', count(*)::text
    from platform.delivery where state = 'dead'`);
}

function moneyGauges({ unhandled, oldestUnhandledSeconds, dead }: MoneyHealth): Gauge[] {
  return [
    {
      name: 'enishi_stripe_events_unhandled',
      help: 'Events of Stripe not yet dealt with',
      value: String(unhandled),
    },
    {
      name: 'enishi_stripe_events_oldest_seconds',
      help: 'Age of the oldest of them',
      value: String(oldestUnhandledSeconds),
    },
    { name: 'enishi_stripe_events_dead', help: 'Events of Stripe given up', value: String(dead) },
  ];
}
