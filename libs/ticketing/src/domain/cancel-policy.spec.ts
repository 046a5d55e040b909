import { cancelTermsAt, policyInWords, readCancelPolicy, usualCancelPolicy } from './cancel-policy.ts';
import type { CancelPolicy } from './cancel-policy.ts';

/** 18:30 in Tokyo on 10 May 2026. */
const startsAt = new Date('2026-05-10T09:30:00Z');
const at = (policy: CancelPolicy, now: string, price = 2_999) => {
  const { percent, fee, refund } = cancelTermsAt(policy, { price, startsAt, now: new Date(now) });
  return [percent, fee, refund];
};

describe('giving a ticket back', () => {
  it('costs by the days in Japan before the event, whatever the zone of the server; the parts sum to the price', () => {
    expect([
      at(usualCancelPolicy, '2026-05-02T14:59:59Z'),
      at(usualCancelPolicy, '2026-05-02T15:00:00Z'),
      at(usualCancelPolicy, '2026-05-09T14:59:59Z'),
      at(usualCancelPolicy, '2026-05-09T15:00:00Z'),
    ]).toEqual([
      [0, 0, 2_999],
      [50, 1_499, 1_500],
      [50, 1_499, 1_500],
      [100, 2_999, 0],
    ]);
    expect(at([], '2026-05-10T09:00:00Z')).toEqual([0, 0, 2_999]);
    expect(at([{ from: 7, percent: 30 }], '2026-05-10T09:00:00Z', 0)).toEqual([30, 0, 0]);
  });

  it('is said in words, with the day until when it costs nothing', () => {
    const ja = (policy: CancelPolicy) => policyInWords(policy).map((line) => line.ja);
    expect(ja(usualCancelPolicy)).toEqual([
      '8日前まで: 無料',
      '7日前〜前日: 代金の50%',
      '開催日当日: 代金の100%',
    ]);
    expect(ja([{ from: 0, percent: 100 }])).toEqual(['前日まで: 無料', '開催日当日: 代金の100%']);
    expect(ja([{ from: 3, percent: 20 }])).toEqual(['4日前まで: 無料', '3日前〜開催日当日: 代金の20%']);
    expect(ja([])).toEqual(['開始前まで: 無料']);
    expect(policyInWords(usualCancelPolicy)[1]!.en).toBe('7 days before to the day before: 50% of the price');
  });

  it('a policy is put in order; one that cannot be meant is refused', () => {
    expect(
      readCancelPolicy([
        { from: 0, percent: 100 },
        { from: 7, percent: 50 },
      ]),
    ).toEqual({
      ok: true,
      value: usualCancelPolicy,
    });
    const wrong: CancelPolicy[] = [
      [
        { from: 7, percent: 50 },
        { from: 7, percent: 60 },
      ],
      [
        { from: 7, percent: 50 },
        { from: 1, percent: 40 },
      ],
      [{ from: -1, percent: 50 }],
      [{ from: 366, percent: 50 }],
      [{ from: 1, percent: 101 }],
      [{ from: 1.5, percent: 10 }],
      [1, 2, 3, 4, 5].map((from) => ({ from, percent: 10 })),
    ];
    for (const policy of wrong)
      expect(readCancelPolicy(policy)).toMatchObject({ refusal: { code: 'CANCEL_POLICY_WRONG' } });
  });
});
