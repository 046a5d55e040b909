import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { StripeEvent } from './event.ts';

interface EventListParams {
  ending_before?: string;
  created?: RangeParam;
  delivery_success?: boolean;
  type?: string;
  types?: string[];
}

/** `invoice.*` stands for every type that begins so. */
function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

/** The newest events down to the cursor: what is older is on no page before it, however long the past. */
function downTo(cursor: string | undefined, events: readonly StripeEvent[]): readonly StripeEvent[] {
  const at = cursor ? events.findIndex(({ id }) => id === cursor) : -1;
  return at < 0 ? events : events.slice(0, at + 1);
}

function fits(event: StripeEvent, params: EventListParams): boolean {
  if (params.type && !matches(event.type, params.type)) return false;
  if (params.types && !params.types.some((type) => matches(event.type, type))) return false;
  if (params.delivery_success !== undefined && (event.pending_webhooks === 0) !== params.delivery_success)
    return false;
  return inRange(event.created, params.created);
}

export const eventOperations: Operations = {
  'Events.retrieve': operation([], ({ work, id }) => work.get('event', id)),
  'Events.list': operation<EventListParams>(
    [...paging, 'created', 'delivery_success', 'type', 'types'],
    ({ work, params }) =>
      downTo(params.ending_before, work.all('event')).filter((event) => fits(event, params)),
  ),
};
