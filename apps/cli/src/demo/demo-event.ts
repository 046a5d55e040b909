import type { DemoVisits } from './demo-factory.ts';

/** For whom a kind of ticket is, and whether its bearer takes part online; for everybody, and at the venue, where nothing is said. */
type TicketFor = {
  readonly audience?: { to: 'members' | 'companies'; planKeys: readonly string[] };
  readonly online?: true;
  /** Places of its own; those of the date where nothing is said. */
  readonly places?: number;
};

/** A kind of ticket: its name, the price in yen with tax, and whether what plans take off events is taken off it. */
type DemoTicketType = { nameJa: string; nameEn: string; price: number; discounted: boolean } & TicketFor;

/** A way to pay besides the card: within so many days, and not offered any more so many days before the end. */
type WayTerms = { days: number; stopDays: number };

/** An event as its form at the desk sends it, with its time of the day in Japan and how long it lasts instead of a date. */
export type DemoEvent = {
  readonly words: {
    kind: string;
    titleJa: string;
    titleEn: string;
    bodyJa: string;
    bodyEn: string;
    placeJa: string;
    placeEn: string;
    area: string | null;
  };
  readonly capacity: number;
  /** Hours after midnight in Tokyo. */
  readonly begins: number;
  readonly hours: number;
  readonly types: readonly DemoTicketType[];
  /** What is kept of a ticket that goes back: from so many days before, so many percent. */
  readonly cancelling: readonly { from: number; percent: number }[];
  /** What is taken besides the card: at convenience stores, by bank transfer. */
  readonly ways?: { readonly konbini?: WayTerms; readonly transfer?: WayTerms };
  /** Places that are kept for companies, as the desk's form sends it. */
  readonly companies?: {
    kind: 'tickets_gathering' | 'tickets_training';
    position: number;
    places: number;
    mostPerCompany: number;
    daysBefore: number;
    hour: number;
  };
  /** Drawn by lot: applications are taken so many days, from the day after it was put on the site. */
  readonly lottery?: { readonly days: number; readonly offerHours: number };
  /** A code that takes so many yen off a ticket. */
  readonly promo?: { readonly code: string; readonly yen: number; readonly most: number };
  /** What the price includes of a journey; null where it is none. */
  readonly travel: object | null;
  /** Where it is visited, slot by slot, and when on two days. */
  readonly visits?: DemoVisits;
  /** Its evenings, so many days apart, and to how many of them one has to come for a certificate. */
  readonly course?: {
    readonly daysApart: number;
    readonly asks: number;
    readonly sessions: readonly { titleJa: string; titleEn: string }[];
  };
  /** What it cost, by the word that the record names it with. */
  readonly costs: Readonly<Record<string, { name: string; amount: number; costAccount: string }>>;
};

export const ticket = (
  nameJa: string,
  nameEn: string,
  price: number,
  { discounted = true, ...of }: TicketFor & { discounted?: boolean } = {},
): DemoTicketType => ({ nameJa, nameEn, price, discounted, ...of });
export const cost = (name: string, amount: number, costAccount: string) => ({ name, amount, costAccount });

export const usually = [
  { from: 7, percent: 50 },
  { from: 0, percent: 100 },
];
