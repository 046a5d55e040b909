import type { PromoCodeInput } from '../../gql/desk/graphql.ts';
import { japanInstant } from '../outreach/letter-form.ts';
import { countIn } from './count-in.ts';

const kinds = ['percent', 'yen', 'reveal'] as const;

/** A code as posted; `missing` is the time without which nothing can be said. Times are those of a clock in Japan. */
export function codeIn(fields: Record<string, string>): { missing: string } | { promo: PromoCodeInput } {
  const {
    code = '',
    from: begins = '',
    until: ends = '',
    most = '',
    mostPerPerson = '',
    amount = '',
  } = fields;
  const kind = kinds.find((one) => one === fields.kind) ?? 'percent';
  const from = japanInstant(begins);
  const until = japanInstant(ends);
  if (!from) return { missing: 'from' };
  if (!until) return { missing: 'until' };
  const positions = Object.keys(fields).flatMap((name) => {
    const at = /^position-(\d{1,2})$/.exec(name)?.[1];
    return at ? [Number(at)] : [];
  });
  const limit = (typed: string) => (typed.trim() === '' ? null : countIn(typed));
  return {
    promo: {
      ...{ code, kind, from, until, positions, amount: kind === 'reveal' ? 0 : countIn(amount) },
      ...{ most: limit(most), mostPerPerson: limit(mostPerPerson) },
    },
  };
}
