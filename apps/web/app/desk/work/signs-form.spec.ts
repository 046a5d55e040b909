import { rewardKindIn, signsIn } from './signs-form.ts';

describe('what the desk looked for before gigs go up', () => {
  it('is nothing until it says that it has looked', () => {
    expect(signsIn({ sign_ordered: 'on', signsReason: 'x' })).toBeNull();
    expect(signsIn({ signsChecked: 'on' })).toEqual({ found: [], reason: '' });
    expect(signsIn({ signsChecked: 'on', sign_tools: 'on', sign_ordered: 'on', signsReason: 'x' })).toEqual({
      found: ['ordered', 'tools'],
      reason: 'x',
    });
  });

  it('reads kinds of reward, and none for what is no kind', () => {
    expect(rewardKindIn({ rewardKind: 'design' })).toBe('design');
    expect(rewardKindIn({ rewardKind: 'nonsense' })).toBe('other');
  });
});
