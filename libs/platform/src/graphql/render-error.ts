import { Refusal, refusalSentence } from '@enishi/kernel';
import type { Locale, RefusalSentences } from '@enishi/kernel';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';

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
  const refusal = refusalIn(error);
  if (refusal) {
    const message = refusalSentence(sentences, refusal, locale) ?? refusal.code;
    return rebuilt(error, message, { code: refusal.code, kind: refusal.kind, facts: refusal.facts });
  }
  if (!error.originalError)
    return rebuilt(error, error.message, { code: 'INPUT_INVALID', kind: 'invalid', facts: {} });
  log.error(`${reference} ${error.originalError.stack ?? error.originalError.message}`);
  const bug = new Refusal('unavailable', 'BUG', { reference });
  return rebuilt(error, refusalSentence(bugSentence, bug, locale) ?? '', {
    code: 'BUG',
    kind: 'bug',
    facts: bug.facts,
  });
}

function refusalIn(error: GraphQLError): Refusal | null {
  let cause: unknown = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause instanceof Refusal ? cause : null;
}

/** A new error, because the compiled executor's own cannot be written to. */
function rebuilt(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { path: error.path, extensions });
}
