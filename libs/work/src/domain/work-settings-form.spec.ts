import { readPercents } from './work-settings-form.ts';

const limits = {
  ...{ feePercent: { least: 0, most: 100 }, callOffPercent: { least: 60, most: 100 } },
  calledOffShare: { least: 0, most: 100 },
};
const usual = { feePercent: '20', callOffPercent: '100', calledOffShare: '0' };

describe('the percents of gigs', () => {
  it('are read as they are typed', () => {
    expect(
      readPercents({ feePercent: '２０％', callOffPercent: ' 60 ', calledOffShare: '50%' }, limits),
    ).toEqual({
      ok: true,
      value: { feePercent: 20, callOffPercent: 60, calledOffShare: 50 },
    });
  });

  it.each([
    ['below the legal minimum of 休業手当', { callOffPercent: '59' }, 'callOffPercent'],
    ['beyond the whole', { calledOffShare: '101' }, 'calledOffShare'],
    ['empty', { feePercent: '' }, 'feePercent'],
    ['no number', { feePercent: '二割' }, 'feePercent'],
    ['a fraction', { calledOffShare: '12.5' }, 'calledOffShare'],
  ])('are refused: %s', (_, typed, field) => {
    expect(readPercents({ ...usual, ...typed }, limits)).toMatchObject({
      ...{ ok: false, refusal: { code: 'WORK_PERCENT_WRONG', facts: { field } } },
    });
  });
});
