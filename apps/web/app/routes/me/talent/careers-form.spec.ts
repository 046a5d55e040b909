import { asInForm, careersIn, fieldsOf } from './careers-form.ts';

const kept = {
  ...{ kind: 'main' as const, what: '会社員（経理）', field: '食品', employer: '丸山商店', since: 2015 },
  ...{ until: null, sideJob: 'if_told' as const, shown: true, keptFrom: true },
};

describe('the lines of careers', () => {
  it('come back from the form as they were kept, with nothing of the empty line', () => {
    expect(careersIn({ ...fieldsOf([kept]), 'kind-1': 'main' }, 2)).toEqual([
      { at: 0, input: { ...kept, since: '2015', until: '' } },
    ]);
  });

  it('follow the chosen order, and those that go are left out', () => {
    const fields = {
      ...{ 'what-0': '会社員', 'order-0': '2', 'what-1': '農家', 'order-1': '1' },
      ...{ 'what-2': '先生', 'order-2': '3', 'gone-2': 'on' },
    };
    expect(careersIn(fields, 4).map(({ at }) => at)).toEqual([1, 0]);
  });

  it('are found again by the place they have in the form', () => {
    const lines = careersIn({ 'what-0': '会社員', 'order-0': '2', 'what-1': '農家', 'order-1': '1' }, 2);
    const refusal = {
      kind: 'invalid' as const,
      code: 'CAREER_YEAR_WRONG',
      message: '',
      facts: { field: 'since-0' },
    };
    expect(asInForm(refusal, lines).facts.field).toBe('since-1');
    expect(asInForm({ ...refusal, facts: { field: 'careers' } }, lines).facts.field).toBe('careers');
  });
});
