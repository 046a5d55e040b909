import { tokyoDate } from '@enishi/kernel';
import { sourceDays } from './subscription-source.ts';
import type { SubscriptionFacts } from './subscription-source.ts';

const day = tokyoDate;
const active: SubscriptionFacts = {
  interval: 'month',
  amount: 1100,
  status: 'active',
  live: true,
  periodStart: day('2026-11-23'),
  periodEnd: day('2026-12-23'),
  anchor: { day: 23, behind: 0 },
  cancelAtPeriodEnd: false,
  next: null,
  discount: null,
  pause: null,
  endedOn: null,
};
const today = day('2026-11-23');

describe('days of a subscription', () => {
  it('carries the membership without an end while it renews', () => {
    expect(sourceDays(active, null, today)).toEqual({
      fromDay: '2026-11-23',
      untilDay: null,
      paidUntil: '2026-12-23',
      graceUntil: null,
      cancelsOn: null,
      pausesOn: null,
      resumesOn: null,
    });
  });

  it('ends with what is paid while it is paused, and carries again what it carried before', () => {
    const pause = { from: day('2026-12-23'), until: day('2027-03-23') };
    const known = { fromDay: day('2026-11-23'), graceUntil: null };
    const planned = {
      untilDay: pause.from,
      paidUntil: pause.from,
      pausesOn: pause.from,
      resumesOn: pause.until,
    };
    expect(sourceDays({ ...active, pause }, known, today)).toMatchObject(planned);
    const period = { periodStart: day('2026-12-23'), periodEnd: day('2027-01-23') };
    const paused = { ...active, ...period, status: 'paused', live: false, pause };
    const resting = { ...planned, paidUntil: null };
    expect(sourceDays(paused, known, day('2027-01-10'))).toMatchObject(resting);
    const spring = { periodStart: day('2027-03-23'), periodEnd: day('2027-04-23') };
    expect(sourceDays({ ...active, ...spring }, known, day('2027-03-23'))).toMatchObject({
      ...{ fromDay: '2026-11-23', untilDay: null, paidUntil: '2027-04-23', pausesOn: null, resumesOn: null },
    });
    const leaving = { ...active, pause, cancelAtPeriodEnd: true };
    expect(sourceDays(leaving, known, today)).toMatchObject({ cancelsOn: '2026-12-23', pausesOn: null });
  });

  it('keeps its first day over renewals', () => {
    const renewed = { ...active, periodStart: day('2026-12-23'), periodEnd: day('2027-01-23') };
    expect(
      sourceDays(renewed, { fromDay: day('2026-11-23'), graceUntil: null }, day('2026-12-23')),
    ).toMatchObject({
      fromDay: '2026-11-23',
      paidUntil: '2027-01-23',
    });
  });

  it('ends with the paid period once cancelled, event or no event', () => {
    expect(sourceDays({ ...active, cancelAtPeriodEnd: true }, null, today)).toMatchObject({
      untilDay: '2026-12-23',
      cancelsOn: '2026-12-23',
    });
  });

  it('gives fourteen days from the failed charge, and not more when it is told again', () => {
    const late = {
      ...active,
      status: 'past_due',
      periodStart: day('2026-12-23'),
      periodEnd: day('2027-01-23'),
    };
    const first = sourceDays(late, { fromDay: day('2026-11-23'), graceUntil: null }, day('2026-12-23'));
    expect(first).toMatchObject({ paidUntil: '2026-12-23', graceUntil: '2027-01-06', untilDay: null });
    const again = sourceDays(
      late,
      { fromDay: first.fromDay, graceUntil: first.graceUntil },
      day('2026-12-30'),
    );
    expect(again.graceUntil).toBe('2027-01-06');
  });

  it('ends the grace when the money came', () => {
    expect(
      sourceDays(active, { fromDay: day('2026-10-23'), graceUntil: day('2026-12-07') }, today).graceUntil,
    ).toBeNull();
  });

  it('stops on the day it ended', () => {
    const ended = { ...active, status: 'ended', live: false, endedOn: day('2026-12-01') };
    expect(sourceDays(ended, null, day('2026-12-01'))).toMatchObject({
      untilDay: '2026-12-01',
      paidUntil: null,
    });
    expect(sourceDays({ ...active, status: 'unpaid', live: false }, null, day('2027-01-10')).untilDay).toBe(
      '2027-01-10',
    );
  });
});
