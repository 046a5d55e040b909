import { isTokyoDate } from '@enishi/kernel';
import { countIn } from '../../../desk/events/count-in.ts';
import type {
  AgeReason,
  CompanyPostingQuery,
  Contract,
  PayUnit,
  PostingInput,
  PostingItem,
  PostingWay,
} from '../../../gql/public/graphql.ts';

export const contracts: readonly Contract[] = ['open_ended', 'fixed_term', 'outsourcing'];
export const ways: readonly PostingWay[] = ['on_site', 'partly_home', 'home'];
export const payUnits: readonly PayUnit[] = ['hour', 'day', 'month', 'job'];
export const ageReasons: readonly AgeReason[] = [
  ...(['retirement', 'statute', 'career', 'skills', 'acting', 'senior'] as const),
];
/** In the order in which they are asked. */
export const items: readonly PostingItem[] = [
  ...(['duty_now', 'duty_range', 'term', 'renewal', 'trial', 'place_now', 'place_range'] as const),
  ...(['hours', 'breaks', 'holidays', 'overtime', 'pay_note', 'insurance', 'recruiter', 'smoke'] as const),
];
export const ticks = ['overtimeExcess'] as const;
export const fields = [
  ...(['title', 'whoWith', 'what', 'why', 'growth', 'contract', 'way', 'area', 'places', 'lastDay'] as const),
  ...(['payUnit', 'payYen', 'payHours', 'overtimeYen', 'overtimeHours', 'ageReason'] as const),
];
export type PostingField = (typeof fields)[number];

/** A day that every rule refuses, for what is none. */
const never = '1970-01-01';

/** A posting in a posted form; what is no day or number reads as one that is refused. */
export function postingIn(typed: Record<string, string>): PostingInput {
  const of = (name: string) => typed[name] ?? '';
  return {
    ...{ title: of('title'), why: of('why'), whoWith: of('whoWith'), what: of('what'), growth: of('growth') },
    contract: contracts.find((one) => one === of('contract')) ?? 'open_ended',
    way: ways.find((one) => one === of('way')) ?? null,
    ...{ area: of('area'), places: countIn(of('places').replace(/人$/, '')) },
    lastDay: isTokyoDate(of('lastDay')) ? of('lastDay') : never,
    items: items.flatMap((item) => (of(item).trim() ? [{ item, text: of(item) }] : [])),
    payUnit: payUnits.find((one) => one === of('payUnit')) ?? 'hour',
    payYen: countOrNone(of('payYen')),
    ...{ payMinutes: minutesIn(of('payHours')), overtimeYen: countOrNone(of('overtimeYen')) },
    ...{ overtimeMinutes: minutesIn(of('overtimeHours')), overtimeExcess: of('overtimeExcess') === 'on' },
    ageReason: ageReasons.find((one) => one === of('ageReason')) ?? null,
  };
}

const countOrNone = (typed: string): number => (typed.trim() === '' ? 0 : countIn(typed));

/** Hours as they are typed (160.5、１６０時間), in minutes; 0 for none, -1 for what is no number. */
export function minutesIn(typed: string): number {
  const hours = typed.normalize('NFKC').replace(/[,\s]|時間|h$/g, '');
  if (hours === '') return 0;
  return /^\d{1,4}(\.\d{1,2})?$/.test(hours) ? Math.round(Number(hours) * 60) : -1;
}

type Kept = CompanyPostingQuery['companyPosting'];

/** What a posting says, as the form shows it again. */
export function typedOf({ posting }: Kept): Record<string, string> {
  const number = (value: number) => (value > 0 ? String(value) : '');
  const tick = (value: boolean) => (value ? 'on' : '');
  const { title, why, whoWith, what, growth, contract, area, places, lastDay, payUnit } = posting;
  return {
    ...{ title, why, whoWith, what, growth, contract, area, places: String(places), lastDay, payUnit },
    way: posting.way ?? '',
    ...{ payYen: number(posting.payYen), payHours: number(posting.payMinutes / 60) },
    ...{ overtimeYen: number(posting.overtimeYen), overtimeHours: number(posting.overtimeMinutes / 60) },
    ...{ overtimeExcess: tick(posting.overtimeExcess), ageReason: posting.ageReason ?? '' },
    ...Object.fromEntries(posting.items.map(({ item, text }) => [item, text])),
  };
}
