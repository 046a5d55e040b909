import { filledColumns } from './filled-columns.ts';

it('keeps columns that hold something in some row, 0 included', () => {
  expect(
    filledColumns([
      ['2000', '', '', '0'],
      ['2000', '', '会費', ''],
    ]),
  ).toEqual([0, 2, 3]);
  expect(filledColumns([])).toEqual([]);
});
