import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

/** The yardstick: Nest with the same adapter and GraphQL server, answering from memory and knowing nobody. */
@ObjectType()
class BareText {
  @Field(() => String) ja: string;
  @Field(() => String) en: string;
}

@ObjectType()
class BareBenefit {
  @Field(() => String) key: string;
  @Field(() => BareText) label: BareText;
  @Field(() => Boolean) included: boolean;
}

@ObjectType()
class BarePlan {
  @Field(() => String) key: string;
  @Field(() => BareText) name: BareText;
  @Field(() => BareText) summary: BareText;
  @Field(() => [BareBenefit]) benefits: BareBenefit[];
}

@ObjectType()
class BareEvent {
  @Field(() => String) id: string;
  @Field(() => BareText) title: BareText;
  @Field(() => BareText) place: BareText;
  @Field(() => String) startsAt: string;
  @Field(() => String) sale: string;
  @Field(() => Int) from: number;
  @Field(() => Boolean) soldOut: boolean;
}

@ObjectType()
class BareEvents {
  @Field(() => [BareEvent]) items: BareEvent[];
}

const text = (word: string): BareText => ({ ja: word, en: word });
const plans: BarePlan[] = Array.from({ length: 20 }, (_, at) => ({
  key: `plan_${at}`,
  name: text(`プラン${at}`),
  summary: text('計測のためのプラン'),
  benefits: Array.from({ length: 6 }, (_unused, benefit) => ({
    key: `benefit_${benefit}`,
    label: text(`特典${benefit}`),
    included: true,
  })),
}));

const events: BareEvents = {
  items: Array.from({ length: 20 }, (_, at) => ({
    id: `event-${at}`,
    title: text(`行事${at}`),
    place: text('計測の広場'),
    startsAt: '2026-12-01T09:00:00.000Z',
    sale: 'open',
    from: 1_000,
    soldOut: false,
  })),
};

@Resolver()
class BareResolver {
  @Query(() => String)
  hello(): string {
    return 'hello';
  }

  @Query(() => [BarePlan])
  plans(): BarePlan[] {
    return plans;
  }

  @Query(() => BareEvents)
  events(@Args('first', { type: () => Int }) first: number): BareEvents {
    return { items: events.items.slice(0, first) };
  }
}

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      graphiql: false,
    }),
  ],
  providers: [BareResolver],
})
class BareModule {}

const app = await NestFactory.create<NestFastifyApplication>(BareModule, new FastifyAdapter(), {
  logger: false,
});
await app.listen(Number(process.env['API_PORT']), '127.0.0.1');
