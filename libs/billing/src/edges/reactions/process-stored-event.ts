import { ReachesOut } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { stripeEventStored } from '../../billing.events.ts';
import { ProcessStripeEvent } from '../process-stripe-event.ts';

/** Works on an event as soon as it is stored. What goes wrong is kept in the inbox and taken up by the sweep. */
@Injectable()
export class ProcessStoredEvent {
  constructor(private readonly events: ProcessStripeEvent) {}

  @ReachesOut(stripeEventStored, 'billing.process_stripe_event', 'money')
  async run({ inboxId }: { inboxId: string }): Promise<void> {
    await this.events.run(inboxId);
  }
}
