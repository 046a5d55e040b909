import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';

import type { ApiRequest } from '../http/request-facts.ts';
import type { ApiContext } from './api-context.ts';

function requestOf(context: ExecutionContext): ApiRequest {
  if (context.getType<GqlContextType>() === 'graphql') return apiContextOf(context).request;
  return context.switchToHttp().getRequest<ApiRequest>();
}

const apiContextOf = (context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext<ApiContext>();

/** The viewer of a resolver or controller method; the access table has already said that they may call it. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.getType<GqlContextType>() === 'graphql' ? apiContextOf(context).viewer : requestOf(context).viewer,
);

/**
 * The HTTP request. There is no twin for the reply: Nest awaits what a parameter decorator gives, and a Fastify reply can be
 * awaited, so the request would wait for its own answer. Resolvers that set a cookie take `@Context() { reply }`.
 */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestOf(context),
);
