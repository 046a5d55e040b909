import { matchOf, tickedRows } from './import-form.ts';

describe('what is chosen for a list from elsewhere', () => {
  it('is columns by place and plans by their word', () => {
    const fields = {
      ...{ act: 'match', 'column-0': 'email', 'column-1': '', 'column-12': 'plan' },
      ...{
        'word-0': 'ゴールド',
        'plan-0': 'ind_standard',
        'word-1': '',
        'plan-1': 'free',
        'word-2': 'x',
        'plan-2': '',
      },
    };
    expect(matchOf(fields)).toEqual({
      columns: [
        { field: 'email', column: 0 },
        { field: 'plan', column: 12 },
      ],
      plans: [
        { word: 'ゴールド', planKey: 'ind_standard' },
        { word: '', planKey: '' },
      ],
    });
  });

  it('is rows by their number', () => {
    expect(tickedRows({ 'also-3': 'on', 'also-x': 'on', other: '1' })).toEqual([3]);
  });
});
