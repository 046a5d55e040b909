import { amountAsked, checkRefund, typedIn } from './refund-form.ts';

const complete = {
  access: 'end_now',
  reason: '二重のお申込みのため',
  typedAmount: '3300',
  amount: '3300',
  idempotencyKey: 'key-1',
};
const problemsOf = (fields: Partial<typeof complete>) => {
  const checked = checkRefund({ ...complete, ...fields }, '金額が違います');
  return checked.ok ? [] : Object.keys(checked.problems);
};

describe('the refund form', () => {
  it.each(['3300', '3,300', '３３００', '３，３００円', '¥3,300', ' 3300 '])(
    'takes the amount typed as %s',
    (typedAmount) => {
      expect(problemsOf({ typedAmount })).toEqual([]);
    },
  );

  it.each(['', '円', '330', '33000', '三千三百'])('does not take %s for 3,300', (typedAmount) => {
    expect(problemsOf({ typedAmount })).toEqual(['typedAmount']);
  });

  it('asks for a reason that says something and fits', () => {
    expect(problemsOf({ reason: '　 ' })).toEqual(['reason']);
    expect(problemsOf({ reason: 'あ'.repeat(501) })).toEqual(['reason']);
  });

  it('never assumes what happens to the benefits', () => {
    expect(problemsOf({ access: '' })).toEqual(['access']);
    expect(problemsOf({ access: 'whatever' })).toEqual(['access']);
  });

  it('names everything that is missing from an empty form', () => {
    const checked = checkRefund(typedIn({}), '');
    expect(checked.ok ? [] : Object.keys(checked.problems)).toEqual(['access', 'reason', 'typedAmount']);
  });

  it('keeps the one key the page was made with', () => {
    expect(checkRefund(complete, '')).toMatchObject({ ok: true, idempotencyKey: 'key-1', access: 'end_now' });
  });

  it('reads the amount asked for, however it was typed', () => {
    const asked = (amount: string) => amountAsked(new URLSearchParams({ amount }));
    expect([asked('8250'), asked('８，２５０円'), asked(''), asked('半分'), asked('9'.repeat(30))]).toEqual([
      ...[8250, 8250, null, null, null],
    ]);
  });
});
