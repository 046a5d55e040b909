import type { RefusalSentences } from '@enishi/kernel';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { DynamicModule, Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';

import { Config } from '../config/config.ts';
import type { ApiReply, ApiRequest } from '../http/request-facts.ts';
import { RequestViewers } from '../http/request-viewers.ts';
import type { ApiContext, Surface } from './api-context.ts';
import { EnishiDriver } from './enishi-driver.ts';
import type { EnishiDriverConfig } from './enishi-driver.ts';
import { REFUSAL_SENTENCES, withCodeOfOurs } from './render-error.ts';

/**
 * How deep and how large a question may be; a screen of ours needs a third of this. GraphQL's own parser counts the
 * tokens: it stops at the first too many, and the answer is 400 like that to any other malformed question.
 */
const limits = {
  maxDepth: { n: 8 },
  maxAliases: { n: 15 },
  maxTokens: { enabled: false, n: 0 },
  costLimit: { maxCost: 10_000 },
};
const parseOptions = { maxTokens: 1_500 };

/**
 * No answer is kept by anybody on its way. Apollo's own plugin says the same after a look at every field of every row, for which it has each of them
 * resolved by a function of its own, so that queries could no longer be compiled to plain loops.
 */
const neverKept: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        response.http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    }),
};

/** One of the two GraphQL endpoints, made of the resolvers of the given modules alone. */
export function graphqlSurface(surface: Surface, path: string, include: Type[]): DynamicModule {
  return GraphQLModule.forRootAsync<EnishiDriverConfig>({
    driver: EnishiDriver,
    inject: [Config, RequestViewers, REFUSAL_SENTENCES],
    useFactory: (config: Config, viewers: RequestViewers, sentences: RefusalSentences<string>) => {
      const armor = new ApolloArmor(limits).protect();
      return {
        path,
        include,
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: !config.production,
        csrfPrevention: true,
        compiled: config.settings.GRAPHQL_COMPILED,
        sentences,
        autoTransformHttpErrors: false,
        plugins: [
          ...[ApolloServerPluginCacheControlDisabled(), neverKept],
          ...(armor.plugins as NonNullable<EnishiDriverConfig['plugins']>),
        ],
        validationRules: armor.validationRules,
        parseOptions,
        formatError: withCodeOfOurs,
        includeStacktraceInErrorResponses: false,
        context: async (request: ApiRequest, reply: ApiReply): Promise<ApiContext> => ({
          surface,
          request,
          reply,
          viewer: await viewers.of(request),
        }),
      };
    },
  });
}
