/** What the web front needs to know; the launcher passes it in the environment. */
export const config = {
  port: Number(process.env.WEB_PORT ?? 3000),
  host: process.env.WEB_HOST ?? '127.0.0.1',
  api: new URL(process.env.API_URL ?? 'http://127.0.0.1:4000'),
  /** https in front of us (a load balancer) means secure cookies and HSTS. */
  secure: (process.env.PUBLIC_URL ?? '').startsWith('https://'),
  /** Where hosted payment pages live: forms may lead there. */
  paymentOrigins: ['https://checkout.stripe.com', origin(process.env.STRIPE_API_BASE)].filter((found) => found !== ''),
};

function origin(address: string | undefined): string {
  return address ? new URL(address).origin : '';
}
