import { YenScalar } from '@enishi/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MemberPrices } from '../../../domain/member-price.ts';

@ObjectType('MemberPrices', {
  description: 'What a kind costs groups of members; null: no price of its own.',
})
export class MemberPricesType {
  @Field(() => YenScalar, { nullable: true, description: 'All members, free ones among them.' })
  free: number | null;
  @Field(() => YenScalar, { nullable: true, description: 'Those with a paid plan.' }) paid: number | null;
  @Field(() => YenScalar, {
    nullable: true,
    description: 'People in a seat of a company, or acting for one.',
  })
  company: number | null;
}

@InputType('MemberPricesInput', { description: 'What is left out is no price of its own.' })
export class MemberPricesInput {
  @Field(() => Int, { nullable: true }) free?: number | null;
  @Field(() => Int, { nullable: true }) paid?: number | null;
  @Field(() => Int, { nullable: true }) company?: number | null;
}

export const memberPricesOf = (typed: MemberPricesInput): MemberPrices => ({
  ...{ free: typed.free ?? null, paid: typed.paid ?? null, company: typed.company ?? null },
});

/** Those that are less than what everybody pays; null where there are none. */
export function memberPricesSeen({
  price,
  memberPrices: { free, paid, company },
}: {
  price: number;
  memberPrices: MemberPrices;
}): MemberPricesType | null {
  const less = (own: number | null) => (own !== null && own < price ? own : null);
  const seen = { free: less(free), paid: less(paid), company: less(company) };
  return Object.values(seen).some((own) => own !== null) ? seen : null;
}
