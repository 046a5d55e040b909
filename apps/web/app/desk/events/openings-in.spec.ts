import { openingsIn } from './openings-in.ts';

it('edge case 15: reads 10:00 as 10:00 in Japan, in whatever zone the server stands; what is empty is none', () => {
  const zone = process.env.TZ;
  try {
    for (const server of ['UTC', 'America/Los_Angeles']) {
      process.env.TZ = server;
      expect(
        openingsIn({
          'opens-': '2026-12-03T10:00',
          'opens-ind_standard': '2026-12-01T10:00',
          'opens-x': '',
          act: '1',
        }),
      ).toEqual([
        { planKey: null, opensAt: '2026-12-03T01:00:00.000Z' },
        { planKey: 'ind_standard', opensAt: '2026-12-01T01:00:00.000Z' },
      ]);
    }
  } finally {
    process.env.TZ = zone;
  }
});
