/** How long places are kept for whoever chose them and has not ordered: long enough to read the six items, short enough for others. */
export const holdMinutes = 10;

/** How long whoever ordered has to pay on the card page; then the page is closed. */
export const payMinutes = 30;

/** How much longer the places are kept, so that Stripe can be asked whether money came before anybody else gets them. */
const marginMinutes = 15;

const after = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

/** Until when a hold that begins now keeps its places: never beyond the end of the sale, after which nothing is ordered. */
export const holdUntil = (now: Date, saleUntil: Date): Date =>
  new Date(Math.min(after(now, holdMinutes).getTime(), saleUntil.getTime()));

/** Until when an order that was made now can be paid by card. It was made in time, so that it may be paid after the end of the sale. */
export const payUntil = (now: Date): Date => after(now, payMinutes);

/** Until when the places of an order that can be paid until an instant are kept, or of one about which Stripe is being asked. */
export const keptUntil = (payableUntil: Date): Date => after(payableUntil, marginMinutes);
