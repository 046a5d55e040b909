import { Refusal, isWhole, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import type { Standing } from './audience.ts';

/** Groups of members for which a kind of ticket may have a price of its own: all members (free ones too), paying ones, people of companies. */
export const priceGroups = ['free', 'paid', 'company'] as const;
export type PriceGroup = (typeof priceGroups)[number];

/** Yen, tax included, 0 for nothing; null where the group has no price of its own. */
export type MemberPrices = { readonly [Group in PriceGroup]: number | null };

export const noMemberPrices: MemberPrices = { free: null, paid: null, company: null };

type WithPrices = { readonly price: number; readonly memberPrices: MemberPrices };

/** Whether a kind costs some members less by a price of their own; only then anybody has to be asked what they are. */
export const hasMemberPrices = ({ price, memberPrices }: WithPrices): boolean =>
  priceGroups.some((group) => (memberPrices[group] ?? price) < price);

/** To which groups somebody belongs by their live membership. Who pays for a plan, or sits in a seat, is a member as well. */
export function priceGroupsOf({
  member,
  paid,
  ofCompany,
}: Pick<Standing, 'member' | 'ofCompany'> & { readonly paid: boolean }): PriceGroup[] {
  return [
    ...(member ? (['free'] as const) : []),
    ...(paid ? (['paid'] as const) : []),
    ...(ofCompany ? (['company'] as const) : []),
  ];
}

/** A price of somebody's own with its reason. */
export type OwnPrice = { readonly price: number; readonly why: Bilingual };

const whyOf: Readonly<Record<PriceGroup, Bilingual>> = {
  free: { ja: '無料会員の料金', en: 'Price for free members' },
  paid: { ja: '有料会員の料金', en: 'Price for paying members' },
  company: { ja: '法人会員の会社の方の料金', en: 'Price for people of member companies' },
};
const whyMember: Bilingual = { ja: '会員の料金', en: 'Price for members' };

/** The lowest price of those groups that somebody belongs to; null where none of them has one. Nobody pays more than a free member for paying more. */
export function ownPrice(memberPrices: MemberPrices, groups: readonly PriceGroup[]): OwnPrice | null {
  const priced = groups.flatMap((group) => {
    const price = memberPrices[group];
    return price === null ? [] : [{ group, price }];
  });
  if (priced.length === 0) return null;
  const { group, price } = priced.reduce((best, each) => (each.price <= best.price ? each : best));
  return { price, why: group === 'free' && groups.length > 1 ? whyMember : whyOf[group] };
}

const fields: Readonly<Record<PriceGroup, string>> = {
  free: 'priceFree',
  paid: 'pricePaid',
  company: 'priceCompany',
};

/**
 * Checks the prices of groups beside the one for everybody: each nothing, or what can be charged (`least`, yen), and no more than `price`. Refuses
 * MEMBER_PRICE_WRONG (invalid, facts `field`, `least`).
 */
export function readMemberPrices(
  typed: MemberPrices,
  { price, least, field }: { price: number; least: number; field: (name: string) => string },
): Result<MemberPrices> {
  const wrong = priceGroups.find((group) => {
    const own = typed[group];
    return own !== null && own !== 0 && !isWhole(own, least, price);
  });
  return wrong
    ? refused(new Refusal('invalid', 'MEMBER_PRICE_WRONG', { field: field(fields[wrong]), least }))
    : ok({ free: typed.free, paid: typed.paid, company: typed.company });
}
