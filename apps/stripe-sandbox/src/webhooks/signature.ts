import { createHmac } from 'node:crypto';

/** Stripe's signature header over the raw body: `t=<seconds>,v1=<hmac-sha256>`. */
export function signatureHeader(body: string, secret: string, seconds: number): string {
  const digest = createHmac('sha256', secret).update(`${seconds}.${body}`, 'utf8').digest('hex');
  return `t=${seconds},v1=${digest}`;
}
