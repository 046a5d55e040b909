import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';

import type { ApiReply, ApiRequest } from '../http/request-facts.ts';
import type { ApiContext } from './api-context.ts';

function requestOf(context: ExecutionContext): ApiRequest {
  if (context.getType<GqlContextType>() === 'graphql') return apiContextOf(context).request;
  return context.switchToHttp().getRequest<ApiRequest>();
}

const apiContextOf = (context: ExecutionContext) => GqlExecutionContext.create(context).getContext<ApiContext>();

/** The viewer of a resolver or controller method; the access table has already said that they may call it. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.getType<GqlContextType>() === 'graphql' ? apiContextOf(context).viewer : requestOf(context).viewer,
);

/** The HTTP request, for the few methods that read a cookie. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));

/** The HTTP reply, for the few methods that set a cookie. */
export const CurrentReply = createParamDecorator((_: unknown, context: ExecutionContext): ApiReply =>
  context.getType<GqlContextType>() === 'graphql'
    ? apiContextOf(context).reply
    : context.switchToHttp().getResponse<ApiReply>(),
);
