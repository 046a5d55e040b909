/** Where a case is proved: a spec file, and words of one of its titles. */
type Proof = readonly [file: string, title: string];

/** One case on which membership software commonly fails, and the specs that hold it; or why it cannot arise here. */
type EdgeCase = { readonly what: string } & (
  { readonly proved: readonly Proof[] } | { readonly outside: string }
);

const scenarios = 'libs/billing/src/edges/scenarios';
const membership = 'libs/membership/src';

/** Twenty-four of them, by number. */
export const edgeCases: Readonly<Record<number, EdgeCase>> = {
  1: {
    what: 'Yen have no decimals: 1,100 is 1100 everywhere, Stripe included',
    proved: [['libs/kernel/src/yen.spec.ts', 'keeps 1,100 yen as 1100, never as 110000']],
  },
  2: {
    what: 'Less than Stripe charges at least is carried on, not dropped, and no plan may cost it',
    proved: [
      ['apps/stripe-sandbox/src/domain/invoice/invoice-amounts.spec.ts', 'made.due >= minimumCharge'],
      [`${membership}/domain/plan.spec.ts`, 'price_below_minimum'],
    ],
  },
  3: {
    what: 'Tax is rounded once per rate and document',
    proved: [
      ['libs/kernel/src/tax.spec.ts', 'rounds 105 yen x 3 once: 31, not 30'],
      [
        'libs/billing/src/domain/documents/document-issue.spec.ts',
        '105 yen three times, without tax: 31 and not 30',
      ],
    ],
  },
  4: {
    what: 'A qualified invoice carries its six facts, and none from before the registration',
    proved: [
      [
        'libs/billing/src/edges/documents/document-pdf.spec.ts',
        'carries the six facts of a qualified invoice',
      ],
      [
        'libs/billing/src/domain/documents/document-issue.spec.ts',
        'shows no registration number for what was supplied before',
      ],
    ],
  },
  5: {
    what: 'The 31st comes back after February',
    proved: [['libs/kernel/src/period.spec.ts', 'come back to the 31st after February']],
  },
  6: {
    what: '29 February comes back in leap years; a discount of n months counts charges',
    proved: [
      ['libs/kernel/src/period.spec.ts', 'come back to 29 February in leap years'],
      [
        `${membership}/domain/discount-disclosure.spec.ts`,
        'for three months: three charges, clamped at month ends',
      ],
    ],
  },
  7: {
    what: 'Days are Tokyo’s: the 31st begins at 15:00 UTC of the 30th',
    proved: [['libs/kernel/src/tokyo-date.spec.ts', 'begins at 15:00 UTC of the day before']],
  },
  8: {
    what: 'A plan by fiscal year costs a twelfth per month that is left of the first one',
    proved: [
      [`${membership}/domain/first-year.spec.ts`, 'the first year of a plan by fiscal year (月割)'],
      [`${scenarios}/first-terms.db.spec.ts`, 'the whole fee on the first day of the year'],
    ],
  },
  9: {
    what: 'Renewed late within the grace, a year goes on from its old end, and never twice',
    proved: [
      [`${scenarios}/konbini.db.spec.ts`, 'is renewed from the old end, also in the grace, and never twice'],
    ],
  },
  10: {
    what: 'A change is charged what its preview said, to the yen, twice in a period too',
    proved: [
      [
        'apps/stripe-sandbox/src/scenarios/either-side/previews.spec.ts',
        'whatever is changed, in whatever order',
      ],
    ],
  },
  11: {
    what: 'Changed, left and paused in one period: the newest wish holds',
    proved: [
      [
        `${scenarios}/pauses.db.spec.ts`,
        'the newest wish holds, here and at Stripe: leaving, pausing, changing',
      ],
    ],
  },
  12: {
    what: 'A trial taken again and again',
    outside: 'No plan has a trial: the free plan is the way to try.',
  },
  13: {
    what: 'A declined fee is asked for by the kind of its decline',
    proved: [
      ['libs/billing/src/domain/decline-cause.spec.ts', 'why a fee could not be charged'],
      [
        `${membership}/domain/dunning.spec.ts`,
        'a blocked card is told of on the first and the seventh day alone',
      ],
    ],
  },
  14: {
    what: 'A renewal that wants 3-D Secure is no decline',
    proved: [
      [
        `${membership}/edges/scenarios/dunning.db.spec.ts`,
        'a card company that wants to hear from the holder has declined nothing',
      ],
    ],
  },
  15: {
    what: 'A bank transfer that is short leaves the invoice open, one that is over stays as a balance',
    proved: [
      [
        'apps/stripe-sandbox/src/scenarios/either-side/bank-transfer.spec.ts',
        'waits for the rest when a transfer falls short',
      ],
    ],
  },
  16: {
    what: 'A voucher runs out unpaid, or is paid after it was given up',
    proved: [
      [
        `${scenarios}/konbini.db.spec.ts`,
        'falls back to nothing when the voucher runs out, and says so once',
      ],
      [
        `${scenarios}/konbini.db.spec.ts`,
        'counts a voucher that was given up here after it was paid at the store',
      ],
    ],
  },
  17: {
    what: 'A refund, whole or in part, with and without its access',
    proved: [
      [
        'libs/billing/src/domain/refund-consequences.spec.ts',
        'names the amount, the fee that is lost and all choices',
      ],
      [`${scenarios}/partial-refunds.db.spec.ts`, 'proposes the months not yet delivered'],
    ],
  },
  18: {
    what: 'A dispute told out of order, won after it was lost, on money that is refunded',
    proved: [['libs/billing/src/domain/decide-disputes.spec.ts', 'stays lost whatever is said afterwards']],
  },
  19: {
    what: 'One person twice: merged, with both histories, and parted again',
    proved: [
      [`${membership}/actions/merging.db.spec.ts`, 'leaves one member whom both numbers find'],
      [`${membership}/actions/merging.db.spec.ts`, 'restores both exactly'],
    ],
  },
  20: {
    what: 'An employee leaves their company: the seat is given to another, they fall softly to free',
    proved: [[`${membership}/edges/scenarios/seats.db.spec.ts`, 'the one falls softly to free and is told']],
  },
  21: {
    what: 'Fewer seats than are claimed: the company says who stays',
    proved: [[`${membership}/edges/scenarios/seats.db.spec.ts`, 'ask who stays when they become fewer']],
  },
  22: {
    what: 'Several sources at once: none overwrites another, and access ends with the last',
    proved: [
      [`${membership}/domain/privilege-grants.spec.ts`, 'ends the same whatever the order of sources'],
    ],
  },
  23: {
    what: 'A person is erased, the books stay whole',
    proved: [
      [
        `${membership}/edges/scenarios/personal-records.db.spec.ts`,
        'but for what the law has kept, and the books whole',
      ],
    ],
  },
  24: {
    what: 'The final confirmation page says all that the law asks for, and is kept as it was shown',
    proved: [
      [`${membership}/domain/subscription-disclosure.spec.ts`, '特定商取引法12条の6'],
      [`${membership}/actions/paying.db.spec.ts`, 'sells what was shown, keeps it as evidence'],
    ],
  },
};
