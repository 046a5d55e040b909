import { graphqlEnum } from '@enishi/platform';
import type { TicketState } from '../../../domain/states.ts';

export const TicketStateEnum = graphqlEnum<TicketState>(
  ['valid', 'checked_in', 'cancelled'],
  'TicketState',
  'Good to be let in with, let in, or given back.',
);
