type Ticket = { id: string; price: number; state: string };

/** Which tickets a refund was most likely for: those that are good and that it pays for in whole, in the order given. Yen. */
export function ticketsMeant(amount: number, tickets: readonly Ticket[]): ReadonlySet<string> {
  let left = amount;
  const meant = new Set<string>();
  for (const { id, price, state } of tickets)
    if (state === 'valid' && price > 0 && price <= left) {
      meant.add(id);
      left -= price;
    }
  return meant;
}
