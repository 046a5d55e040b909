import { Refusal } from '@enishi/kernel';
import type { RefusalSentences } from '@enishi/kernel';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { execute, GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';

import type { ApiContext } from './api-context.ts';
import { renderError } from './render-error.ts';
import { unstorableField } from './storable-text.ts';

type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

export type EnishiDriverConfig = ApolloDriverConfig & {
  /** Compile each query once (about twice as fast on lists) or interpret it each time. */
  compiled: boolean;
  sentences: RefusalSentences<string>;
};

const mostCompiled = 500;

/** Apollo Server with our own executor: queries are compiled, and errors leave as sentences. */
@Injectable()
export class EnishiDriver extends ApolloDriver {
  override async start(options: EnishiDriverConfig): Promise<void> {
    const { schema, typeDefs: _typeDefs, resolvers: _resolvers, compiled, sentences, ...rest } = options;
    if (!schema) throw new Error('The GraphQL schema was not built');
    const run = compiled ? compiledExecution(schema) : interpretedExecution(schema);
    const executor: Executor = async (asked) =>
      rendered(unstorable(asked) ?? (await run(asked)), asked, sentences);
    const withExecutor = { ...rest, gateway: gatewayOver(schema, executor) };
    await super.start(withExecutor);
  }
}

function gatewayOver(schema: GraphQLSchema, executor: Executor): GatewayInterface {
  let announce: (() => void) | null = null;
  return {
    onSchemaLoadOrUpdate(listen) {
      announce = () => listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {
        announce = null;
      };
    },
    load() {
      announce?.();
      return Promise.resolve({ executor });
    },
    stop: () => Promise.resolve(),
  };
}

function interpretedExecution(schema: GraphQLSchema) {
  return async (asked: Asked): Promise<ExecutionResult> =>
    execute({
      schema,
      document: asked.document,
      contextValue: asked.context,
      variableValues: asked.request.variables,
      operationName: asked.operationName,
    });
}

function compiledExecution(schema: GraphQLSchema) {
  const known = new Map<string, CompiledQuery>();
  return async (asked: Asked): Promise<ExecutionResult> => {
    const key = `${asked.queryHash} ${asked.operationName ?? ''}`;
    const query = known.get(key) ?? compileQuery(schema, asked.document, asked.operationName ?? undefined);
    if (!isCompiledQuery(query)) return query as ExecutionResult;
    if (known.size >= mostCompiled) known.delete(known.keys().next().value as string);
    known.set(key, query);
    return (await query.query(undefined, asked.context, asked.request.variables ?? {})) as ExecutionResult;
  };
}

function unstorable({ request }: Asked): ExecutionResult | null {
  const field = unstorableField(request.variables);
  if (!field) return null;
  const refusal = new Refusal('invalid', 'INPUT_INVALID', { field });
  return { errors: [new GraphQLError(refusal.message, { originalError: refusal })] };
}

function rendered(
  result: ExecutionResult,
  asked: Asked,
  sentences: RefusalSentences<string>,
): ExecutionResult {
  if (!result.errors) return result;
  const { viewer, request } = asked.context as unknown as ApiContext;
  const errors = result.errors.map((error) =>
    renderError(error, { locale: viewer.locale, reference: request.id, sentences }),
  );
  return { ...result, errors };
}
