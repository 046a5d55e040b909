import { HoldAddOns } from './hold-add-ons.ts';
import { HoldOrderGroup } from './hold-order-group.ts';
import { StandBeside } from './stand-beside.ts';

/** Add-ons beside tickets that one has already. */
export const laterActions = [HoldAddOns, HoldOrderGroup, StandBeside];
