import { decideDispute, escalateInquiry } from '../domain/dispute/decide-dispute.ts';
import { openDispute } from '../domain/dispute/open-dispute.ts';
import type { Charge } from '../domain/charge/charge.ts';
import type { Sandbox } from '../sandbox.ts';
import { ControlError, type ControlBody } from './control-body.ts';
import type { Route } from './control-routes.ts';

const reasons = [
  'fraudulent',
  'duplicate',
  'product_not_received',
  'product_unacceptable',
  'subscription_canceled',
  'unrecognized',
  'credit_not_processed',
  'general',
] as const;

/** What cardholders and their banks do: complain, decide, escalate. */
export function disputeRoutes(route: Route, sandbox: Sandbox): void {
  const { records } = sandbox.store;
  route('POST', '/disputes', async (body) => {
    const charge = disputable(sandbox, body);
    const amount = body.count('amount', charge.amount_captured - charge.amount_refunded);
    const inquiry = body.flag('inquiry') ?? false;
    const reason = body.oneOf('reason', reasons) ?? 'fraudulent';
    return sandbox.change((work) => {
      work.enterTestClock(work.find('customer', charge.customer)?.test_clock);
      const { id, status } = openDispute(work, charge, { reason, inquiry, amount });
      return { dispute: id, status };
    });
  });
  route('POST', '/disputes/:id', async (body, request) => {
    const dispute = records.find('dispute', (request.params as { id: string }).id);
    const to = body.oneOf('to', ['won', 'lost', 'escalated'] as const);
    if (!dispute || !to) throw new ControlError("give a dispute's id and `to`: won, lost, escalated");
    if (dispute.hidden.outcome) throw new ControlError(`the dispute is over: ${dispute.status}`);
    if (to === 'escalated' && !dispute.hidden.inquiry) throw new ControlError('only an inquiry can escalate');
    return sandbox.change((work) => {
      work.enterTestClock(dispute.hidden.testClock);
      const { id, status } =
        to === 'escalated' ? escalateInquiry(work, dispute) : decideDispute(work, dispute, to);
      return { dispute: id, status };
    });
  });
}

/** A captured card charge, by its id or that of its payment; cash and transfers cannot be disputed. */
function disputable({ store: { records } }: Sandbox, body: ControlBody): Charge {
  const intent = records.find('payment_intent', body.text('payment_intent') ?? '');
  const charge = records.find('charge', body.text('charge') ?? intent?.latest_charge ?? '');
  if (!charge) throw new ControlError('give `charge` or `payment_intent`');
  const method = records.find('payment_method', charge.payment_method);
  if (!charge.captured || method?.type !== 'card')
    throw new ControlError('only a charge to a card that was paid can be disputed');
  const open = [...records.values('dispute')].some((dispute) => dispute.charge === charge.id);
  if (open) throw new ControlError('this charge has been disputed already');
  return charge;
}
