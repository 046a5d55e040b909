import type { Yen } from '@enishi/kernel';

/** What a change of offer at one second would be charged at once, as Stripe works it out. Yen, tax included. */
export type PreviewedCharge = {
  readonly prorationAt: Date;
  /** What is given back for the rest of the running period; zero or negative. */
  readonly credit: Yen;
  /** What the new offer costs from that second on. */
  readonly charge: Yen;
  /** What the card is charged. */
  readonly due: Yen;
};
