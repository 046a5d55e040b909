import { movement, percent, reportYen } from './report-figures.ts';

describe('figures of the income page', () => {
  it('prints a negative amount as Japanese statements do', () => {
    const printed = [1_234_567, -30_000, 0].map((amount) => reportYen(amount, 'ja'));
    expect(printed).toEqual(['1,234,567', '▲30,000', '0']);
    expect(reportYen(-30_000, 'en')).toBe('−30,000');
  });

  it.each([
    [0.3333, '33.3%'],
    [1, '100.0%'],
    [0, '0.0%'],
  ])('prints the share %p as %s', (share, printed) => {
    expect(percent(share)).toBe(printed);
  });

  it('tells how a figure moved', () => {
    expect(movement(673_000, 332_000)).toEqual({ direction: 'up', size: '102.7%' });
    expect(movement(90, 100)).toEqual({ direction: 'down', size: '10.0%' });
    expect(movement(100, 100)).toEqual({ direction: 'same', size: '' });
  });

  it('says nothing where there is nothing to compare with', () => {
    expect(movement(100, 0)).toBeNull();
    expect(movement(0, 0)).toBeNull();
  });
});
