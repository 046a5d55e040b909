import { Refusal } from '@enishi/kernel';
import type { Locale, RefusalSentences } from '@enishi/kernel';
import { Logger } from '@nestjs/common';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

import { refusalInWords } from './refusal-in-words.ts';

/** Every refusal's sentence, of all contexts together. */
export const REFUSAL_SENTENCES = Symbol('refusal sentences');

const log = new Logger('graphql');

const bugSentence: RefusalSentences<'BUG'> = {
  BUG: {
    ja: '申し訳ありません、システムの不具合で処理できませんでした。お金は動いていません。受付番号 {reference} を添えて事務局へお知らせください。',
    en: 'Sorry, something went wrong on our side and nothing was done. Please tell the secretariat the reference {reference}.',
  },
};

/**
 * What the caller may know of a failure: a refusal with its sentence in their language; anything else only by reference,
 * its stack going to the log.
 */
export function renderError(
  error: GraphQLError,
  {
    locale,
    reference,
    sentences,
  }: { locale: Locale; reference: string; sentences: RefusalSentences<string> },
): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof Refusal) {
    const message = refusalInWords(sentences, cause, locale);
    const others = cause.others.map((other) => ({
      ...{ code: other.code, facts: other.facts, message: refusalInWords(sentences, other, locale) },
    }));
    const { code, kind, facts } = cause;
    return rebuilt(error, message, { code, kind, facts, ...(others.length > 0 ? { others } : {}) });
  }
  if (!cause) return rebuilt(error, error.message, { code: 'INPUT_INVALID', kind: 'invalid', facts: {} });
  log.error(`${reference} ${cause.stack ?? cause.message}`);
  const bug = new Refusal('unavailable', 'BUG', { reference });
  return rebuilt(error, refusalInWords(bugSentence, bug, locale), {
    code: 'BUG',
    kind: 'bug',
    facts: bug.facts,
  });
}

/** What Apollo calls a question that it does not even pass on: not GraphQL, not of this schema, too large, no JSON. */
const refusedBeforehand: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
];

/** Gives errors that Apollo itself makes a code and a kind of ours; the message is for whoever wrote the question. */
export function withCodeOfOurs(error: GraphQLFormattedError): GraphQLFormattedError {
  if (!refusedBeforehand.includes(error.extensions?.['code'])) return error;
  return { ...error, extensions: { code: 'INPUT_INVALID', kind: 'invalid', facts: {} } };
}

/** What lies under all of GraphQL's wrappings; nothing when GraphQL itself objects, a scalar to its value for example. */
function causeOf(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause;
}

/** A new error, because the compiled executor's own cannot be written to. */
function rebuilt(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { path: error.path, extensions });
}
