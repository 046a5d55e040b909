import type { AccessTable } from '@enishi/platform';
import { everyRole, whoGivePlans } from './role-groups.ts';

/** Who may call what about codes of events: whoever makes one gives money away. */
export const promoCodeAccess: AccessTable = {
  'desk Query.eventCodes': everyRole,
  'desk Mutation.makePromoCode': whoGivePlans,
  'desk Mutation.endPromoCode': whoGivePlans,
};
