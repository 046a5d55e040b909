import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Field, GraphQLModule, ObjectType, Query, Resolver } from '@nestjs/graphql';
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
