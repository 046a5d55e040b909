import { mattersByCheck, stillWaiting } from './closing-checks.ts';

const done = {
  ...{
    recognition: 0,
    books: 0,
    payouts: 0,
    drift: 0,
    matters: 0,
    transfers: 0,
    receivables: 0,
    documents: 0,
  },
};

describe('what stands in the way of closing a month', () => {
  it('is nothing when everything is done', () => {
    expect(stillWaiting({ ...done, ...mattersByCheck({}) })).toEqual([]);
  });

  it('counts open matters where they belong; disputes and other people’s subscriptions hold up nothing', () => {
    const open = {
      drift: 2,
      payout_unclear: 1,
      dead_letter: 1,
      refund_failed: 3,
      dispute: 4,
      foreign_event: 5,
    };
    expect(mattersByCheck(open)).toEqual({ drift: 2, payouts: 1, matters: 4 });
    expect(mattersByCheck({ dispute: 1, dispute_lost: 1 })).toEqual({ drift: 0, payouts: 0, matters: 0 });
  });

  it('is named in the order in which it is shown', () => {
    expect(stillWaiting({ ...done, documents: 1, recognition: 12 })).toEqual(['recognition', 'documents']);
  });
});
