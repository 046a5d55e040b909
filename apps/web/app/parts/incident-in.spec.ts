import { incidentIn } from './incident-in.ts';

it('an accident is of the day of its gig, and no clock is a time that is refused', () => {
  const fields = { what: '指を切った', startsAt: '2026-12-28T00:00:00Z', happenedAt: '10:05' };
  expect(incidentIn(fields)).toEqual({
    ...{ what: '指を切った', insurance: '', happenedAt: '2026-12-28T01:05:00.000Z' },
  });
  expect(incidentIn({ ...fields, happenedAt: '昼ごろ' }).happenedAt > '2900').toBe(true);
});
