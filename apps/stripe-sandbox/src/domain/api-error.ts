/** The `type` of a Stripe error body. */
export type ApiErrorType = 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error';

/** What stands in `error` of the body besides its type; ids only for what Stripe itself would name. */
export interface ApiErrorDetails {
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: unknown;
  setup_intent?: unknown;
  payment_method?: unknown;
}

/**
 * A request that Stripe answers with an error body. `keepsWork` marks those after which the attempt stays on record
 * (a declined charge is still a charge); every other error leaves no trace in the store.
 */
export class ApiError extends Error {
  readonly status: number;
  readonly type: ApiErrorType;
  readonly details: ApiErrorDetails;
  readonly keepsWork: boolean;

  constructor(status: number, type: ApiErrorType, details: ApiErrorDetails, keepsWork = false) {
    super(details.message);
    this.status = status;
    this.type = type;
    this.details = details;
    this.keepsWork = keepsWork;
  }

  /** The body Stripe sends, with a documentation link for each code. */
  body(requestId: string): { error: Record<string, unknown> } {
    const { code, message } = this.details;
    const docs = code
      ? { code, doc_url: `https://docs.stripe.com/error-codes#${code.replaceAll('_', '-')}` }
      : {};
    const { code: _code, message: _message, ...rest } = this.details;
    return {
      error: {
        ...docs,
        message,
        ...rest,
        request_log_url: `/_sandbox/requests/${requestId}`,
        type: this.type,
      },
    };
  }
}

/** 400: the request is wrong; `param` names the offending parameter in bracket form. */
export function invalidRequest(message: string, param?: string, code?: string): ApiError {
  return new ApiError(400, 'invalid_request_error', {
    message,
    ...(param ? { param } : {}),
    ...(code ? { code } : {}),
  });
}

/** No such object. Stripe answers 404 when the id stands in the path (`param` "id"), 400 when in a parameter. */
export function missingResource(kind: string, id: string, param: string): ApiError {
  const status = param === 'id' ? 404 : 400;
  const noun = kind
    .replace('test_helpers.', '')
    .replace('checkout.', 'checkout ')
    .replaceAll('_', ' ')
    .toLowerCase();
  const message = `No such ${nouns[kind] ?? noun}: '${id}'`;
  return new ApiError(status, 'invalid_request_error', { code: 'resource_missing', message, param });
}

/** Stripe writes some resources in the message as their class name in code. */
const nouns: Record<string, string> = {
  payment_method: 'PaymentMethod',
  'checkout.session': 'checkout.session',
  payment_intent: 'payment_intent',
  setup_intent: 'setupintent',
};
