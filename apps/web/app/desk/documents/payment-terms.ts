import type { PaymentTermsInput } from '../../gql/desk/graphql.ts';

/** 締日・支払サイト as an address says them; 月末締め翌月末, before a holiday, where it does not. */
export function termsIn(asked: URLSearchParams): PaymentTermsInput {
  const number = (name: string, usual: number): number => {
    const text = asked.get(name) ?? '';
    return /^\d{1,2}$/.test(text) ? Number(text) : usual;
  };
  const shift = asked.get('shift');
  return {
    ...{ closingDay: number('closing', 31), monthsLater: number('months', 1), payDay: number('pay', 31) },
    onHoliday: shift === 'after' || shift === 'none' ? shift : 'before',
  };
}
