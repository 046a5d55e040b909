import type { Config } from '@enishi/platform';

import { doto, oguni } from '../demo/demo-communities.ts';
import { currentDemoCode, demoPassword } from '../demo/demo-staff.ts';
import type { DemoSize } from '../demo/seed-demo.ts';
import { table } from '../terminal.ts';

/** What a newcomer needs next: where everything is, and how to sign in. */
export async function addressTable({ settings, stripe }: Config, demo: DemoSize): Promise<string> {
  const site = settings.PUBLIC_URL.replace(/\/$/, '');
  const addresses = [
    ['Site', site],
    ...(settings.SMTP_URL ? [] : [['Mail (caught)', `http://localhost:${settings.MAIL_PORT}/index.html`]]),
    ...(stripe.mode === 'sandbox'
      ? [['Stripe sandbox', `http://localhost:${settings.STRIPE_SANDBOX_PORT}`]]
      : [['Payments', `Stripe, ${stripe.mode} mode`]]),
    ['API', `http://localhost:${settings.API_PORT}/graphql, /desk/graphql`],
  ];
  if (demo === 'none') return table(addresses);
  const [owner] = doto.staff;
  const signIns = [
    [doto.name.ja, `${site}/${doto.slug}`],
    [oguni.name.ja, `${site}/${oguni.slug}`],
    ['Secretariat', `${site}/${doto.slug}/desk`],
    ['  e-mail', `${owner?.email}   (${oguni.slug}: ${oguni.staff[0]?.email})`],
    ['  password', demoPassword],
    ['  code', `${await currentDemoCode()}   (changes each 30 s: node dist/apps/cli/main.js code)`],
    ['Test card', '4242 4242 4242 4242, any future date, any CVC; with 3DS 4000 0025 0000 3155'],
  ];
  return `${table(addresses)}\n\n${table(signIns)}`;
}
