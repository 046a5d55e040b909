import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { graphqlEnum, InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import type { KnownWages } from '../../../actions/wage-figures/keep-wage-figures.ts';
import type { LeastWage } from '../../../domain/minimum-wage.ts';

const WageStandingEnum = graphqlEnum<LeastWage['standing']>(
  ['current', 'old', 'unknown'],
  'WageStanding',
  'Whether the figure of this year is known.',
);

@ObjectType('PrefectureWage', { description: 'What is known today of a prefecture.' })
export class PrefectureWageType {
  @Field(() => String) prefecture: string;
  @Field(() => WageStandingEnum) standing: LeastWage['standing'];
  @Field(() => YenScalar, { nullable: true, description: 'An hour.' }) yen: number | null;
  @Field(() => TokyoDateScalar, { nullable: true }) since: TokyoDate | null;
}

@ObjectType('WageFigure', { description: 'A minimum wage that the desk has looked up.' })
export class WageFigureType {
  @Field(() => ID) id: string;
  @Field(() => String) prefecture: string;
  @Field(() => TokyoDateScalar, { description: 'In force since.' }) from: TokyoDate;
  @Field(() => YenScalar, { description: 'An hour.' }) yen: number;
  @Field(() => String, { description: 'Where it was read.' }) source: string;
  @Field(() => String, { description: 'Mail address of whoever did it.' }) enteredBy: string;
  @Field(() => InstantScalar) enteredAt: Date;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when nothing goes by it any more.' })
  takenBackAt: Date | null;
}

@ObjectType('WageFigures')
export class WageFiguresType {
  @Field(() => [PrefectureWageType], { description: 'Of each prefecture with municipalities.' })
  prefectures: PrefectureWageType[];
  @Field(() => [WageFigureType], { description: 'The newest fifty.' }) figures: WageFigureType[];
}

@InputType('WageFigureInput')
export class WageFigureInputType {
  @Field(() => String, { description: 'Code of JIS X 0401.' }) prefecture: string;
  @Field(() => TokyoDateScalar, { description: 'In force since.' }) from: TokyoDate;
  @Field(() => Int, { description: 'Yen an hour.' }) yen: number;
  @Field(() => String, { description: 'Where it was read.' }) source: string;
}

export const wageFiguresType = ({ prefectures, figures }: KnownWages): WageFiguresType => ({
  figures,
  prefectures: prefectures.map(({ prefecture, standing, hourly, wage }) => ({
    ...{ prefecture, standing, yen: hourly, since: wage?.from ?? null },
  })),
});
