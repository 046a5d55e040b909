import { compile } from '@fastify/proxy-addr';

/** What the web front needs to know; the launcher passes it in the environment. */
export const config = {
  port: Number(process.env.WEB_PORT ?? 3000),
  host: process.env.WEB_HOST ?? '127.0.0.1',
  api: new URL(process.env.API_URL ?? 'http://127.0.0.1:4000'),
  /** https in front of us (a load balancer) means secure cookies and HSTS. */
  secure: (process.env.PUBLIC_URL ?? '').startsWith('https://'),
  /** Load balancers in front of us (addresses, ranges, `uniquelocal`); only they are believed about who the visitor is. */
  isTrustedProxy: compile(
    (process.env.TRUSTED_PROXIES ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean),
  ),
  /** Where hosted payment pages live: forms may lead there. */
  paymentOrigins: [
    'https://checkout.stripe.com',
    ...(process.env.STRIPE_CHECKOUT_ORIGIN ? [process.env.STRIPE_CHECKOUT_ORIGIN] : []),
    ...onThisMachine(),
  ],
};

/** On plain http the payment page is the sandbox on this machine, at whichever port. */
function onThisMachine(): string[] {
  return (process.env.PUBLIC_URL ?? '').startsWith('https://')
    ? []
    : ['http://localhost:*', 'http://127.0.0.1:*'];
}
