import { columnsOf, fieldOf, readWords } from './word-form.ts';

it('reads every word of a form, and leaves empty what a word does not have', () => {
  const fields = {
    validFrom: '2026-11-01',
    [fieldOf('account:bank', 'name')]: '道東信金',
    [fieldOf('account:bank', 'sub')]: '普通',
    [fieldOf('account:bank', 'taxName')]: '対象外',
    [fieldOf('tax:sales_10', 'name')]: '課税売上10%',
  };
  expect(readWords(fields)).toEqual([
    { key: 'account:bank', name: '道東信金', sub: '普通', taxName: '対象外' },
    { key: 'tax:sales_10', name: '課税売上10%', sub: '', taxName: '' },
  ]);
  expect(columnsOf('tax:sales_10')).toEqual(['name']);
});
