type Report = {
  checked: number;
  operations: object;
  events: object;
  violations: object[];
  refused?: object[];
};
type Judge = (reports: Report[], isWholeRun: boolean) => { summary: string; fault: string | null };
// Jest loads a reporter as it stands, so it is plain JavaScript without declarations.
const { judgeRun, leastOperations } = jest.requireActual<{ judgeRun: Judge; leastOperations: number }>(
  './stripe-contract-reporter.mjs',
);

const seen = (first: number, count: number, more: Partial<Report> = {}): Report => ({
  checked: 10,
  operations: Object.fromEntries(Array.from({ length: count }, (_, n) => [`Things.act${first + n}`, 1])),
  events: { 'thing.made': 1 },
  violations: [],
  refused: [],
  ...more,
});

describe("what a run says of Stripe's contract", () => {
  it('counts each operation once, whichever suites used it', () => {
    const { summary, fault } = judgeRun([seen(0, 40), seen(20, 40)], true);
    expect(summary).toBe('20 answers and events at 2 sandboxes, 60 operations, 1 event types, 0 departures');
    expect(fault).toBeNull();
  });

  it.each<[string, Report, string]>([
    [
      'an answer of the wrong shape',
      seen(0, 80, { violations: [{ what: 'Customers.create' }] }),
      'Customers.create',
    ],
    ['a request Stripe refuses', seen(0, 80, { refused: [{ param: 'coupon' }] }), 'coupon'],
    ['too few operations', seen(0, leastOperations - 1), 'only 59 operations'],
  ])('is red after %s', (_what, report, said) => {
    expect(judgeRun([seen(0, 1), report], true).fault).toContain(said);
  });

  it('asks for the number of operations of a whole run only', () => {
    expect(judgeRun([seen(0, 3)], false).fault).toBeNull();
  });
});
