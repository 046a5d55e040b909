import Stripe from 'stripe';

/** A request as it goes over the wire, and what came back: for parameters and headers that the SDK would not send. */
export type RawCall = (
  method: string,
  path: string,
  options?: { body?: string; headers?: Record<string, string> },
) => Promise<RawAnswer>;

export interface RawAnswer {
  status: number;
  headers: Headers;
  body: { error: Record<string, unknown>; id: string };
}

export const callOf =
  (origin: string, key: string): RawCall =>
  async (method, path, { body, headers = {} } = {}) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/x-www-form-urlencoded',
        'stripe-version': Stripe.API_VERSION,
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body: (await answer.json()) as RawAnswer['body'],
    };
  };
