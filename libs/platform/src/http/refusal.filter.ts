import { Refusal } from '@enishi/kernel';
import type { RefusalKind, RefusalSentences } from '@enishi/kernel';
import { Catch, Inject } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';

import { REFUSAL_SENTENCES } from '../graphql/render-error.ts';
import { refusalInWords } from '../graphql/refusal-in-words.ts';
import { requestFacts } from './request-facts.ts';
import type { ApiReply, ApiRequest } from './request-facts.ts';

const statusOf: Record<RefusalKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  payment: 402,
  limited: 429,
  unavailable: 503,
};

/** Answers a refusal on an HTTP route in words. GraphQL has its own way, so there it is passed on. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  constructor(@Inject(REFUSAL_SENTENCES) private readonly sentences: RefusalSentences<string>) {}

  catch(refusal: Refusal, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw refusal;
    const http = host.switchToHttp();
    const { locale } = requestFacts(http.getRequest<ApiRequest>(), false);
    const message = refusalInWords(this.sentences, refusal, locale);
    return http
      .getResponse<ApiReply>()
      .status(statusOf[refusal.kind])
      .send({ code: refusal.code, kind: refusal.kind, facts: refusal.facts, message });
  }
}
