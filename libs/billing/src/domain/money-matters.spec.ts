import { matterSummaries, proposedAct } from './money-matters.ts';

describe('matters about money', () => {
  it.each(Object.entries(matterSummaries))('%s says in both languages what to do', (_, { ja, en }) => {
    expect(ja).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  });

  it('propose to try again, to read again where the customer is known, or to close', () => {
    expect(proposedAct('dead_letter', false)).toBe('retry');
    expect(proposedAct('drift', true)).toBe('sync_customer');
    expect(proposedAct('drift', false)).toBe('mark_resolved');
    expect(proposedAct('dispute', true)).toBe('mark_resolved');
  });
});
