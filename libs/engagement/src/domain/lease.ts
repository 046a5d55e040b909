/** The right to send a chunk, until an instant; whoever is silent beyond it has lost it. */
export type Lease = { readonly id: string; readonly until: Date };

/** How long a sender may be silent before another takes over; each note of progress prolongs it. */
const leaseSeconds = 15;

export const leaseFrom = (id: string, now: Date): Lease => ({
  id,
  until: new Date(now.getTime() + leaseSeconds * 1_000),
});
