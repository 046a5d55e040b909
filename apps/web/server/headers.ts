import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { config } from './config.ts';

/** A fresh word per response: only scripts and styles that carry it run. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * Security headers of every page. Inline style attributes stay allowed because the component kit positions with them;
 * script and style elements need the nonce. Forms may lead to the payment page (a redirect after a post counts).
 */
export function secure(response: ServerResponse, nonce: string): void {
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${config.paymentOrigins.join(' ')}`.trim(),
    ...(config.secure ? ['upgrade-insecure-requests'] : []),
  ];
  response.setHeader('content-security-policy', policy.join('; '));
  always(response);
}

/** Headers that suit every answer, files included. */
export function always(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=()');
  if (config.secure) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
