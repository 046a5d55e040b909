import { DeliverOrder } from './actions/deliver-order.ts';
import { KeyOfRefund } from './actions/key-of-refund.ts';
import { GiveUpOrder } from './actions/give-up-order.ts';
import { OrderPageGateway } from './edges/gateways/order-page.gateway.ts';
import { CloseGivenUpOrder } from './edges/reactions/close-given-up-order.ts';
import { RegisterOrder } from './edges/register-order.ts';

/** What can be done about orders that are paid once, from other contexts. */
export const onceActions = [DeliverOrder, GiveUpOrder, KeyOfRefund];

/** Steps of it that nobody else asks for. */
export const onceSteps = [OrderPageGateway, CloseGivenUpOrder, RegisterOrder];
