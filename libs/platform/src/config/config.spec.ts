import { readConfig } from './config.ts';
import { configTable } from './config-table.ts';

describe('the settings', () => {
  it('need nothing on one’s own machine', () => {
    const config = readConfig({});
    expect(config.settings.PUBLIC_URL).toBe('http://localhost:3000');
    expect(config.stripe).toEqual({
      key: 'sk_test_sandbox',
      apiBase: 'http://127.0.0.1:12111',
      mode: 'sandbox',
    });
    expect([config.secureCookies, config.production]).toEqual([false, false]);
  });

  it('follow one another: another port of the site is another address', () => {
    expect(readConfig({ WEB_PORT: '3190' }).settings.PUBLIC_URL).toBe('http://localhost:3190');
  });

  it('count an empty variable as not given', () => {
    expect(readConfig({ STRIPE_SECRET_KEY: '', REDIS_URL: '' }).stripe.mode).toBe('sandbox');
  });

  it('name every fault in one message', () => {
    const read = () =>
      readConfig({ WEB_PORT: 'three thousand', SECRET_KEY: 'short', STRIPE_SECRET_KEY: 'pk_test_x' });
    expect(read).toThrow(/WEB_PORT[^]*SECRET_KEY|SECRET_KEY[^]*WEB_PORT/);
    expect(read).toThrow(/STRIPE_SECRET_KEY/);
  });

  it('refuse a port for pages that fetch itself would refuse, such as 4190', async () => {
    const refuses = (setting: string, port: number): boolean => {
      try {
        return !readConfig({ [setting]: String(port) });
      } catch {
        return true;
      }
    };
    const ports = Array.from({ length: 11_000 }, (_, index) => index + 1);
    const refused = ports.filter((port) => refuses('API_PORT', port));
    expect(refused).toEqual(expect.arrayContaining([25, 4190, 6000, 10_080]));
    for (const port of refused)
      await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toHaveProperty('cause.message', 'bad port');
    for (const setting of ['WEB_PORT', 'STRIPE_SANDBOX_PORT', 'MAIL_PORT'])
      expect(refuses(setting, 4190)).toBe(true);
    expect(refuses('MAIL_SMTP_PORT', 25)).toBe(false);
    expect(() => readConfig({ API_PORT: '4190' })).toThrow('API_PORT: browsers refuse to open port 4190');
  });

  it('ask in production for what only one’s own machine may do without', () => {
    const read = () => readConfig({ NODE_ENV: 'production' });
    for (const name of ['SECRET_KEY', 'DATABASE_URL', 'SMTP_URL'])
      expect(read).toThrow(new RegExp(`${name}:`));
  });

  it('ask for the webhook secret only together with a Stripe key', () => {
    expect(() => readConfig({ STRIPE_SECRET_KEY: 'sk_test_x' })).toThrow(/STRIPE_WEBHOOK_SECRET/);
    const config = readConfig({ STRIPE_SECRET_KEY: 'sk_live_x', STRIPE_WEBHOOK_SECRET: 'whsec_x' });
    expect(config.stripe.mode).toBe('live');
  });

  it('derive a different key for each purpose from the one secret', () => {
    const config = readConfig({});
    expect(config.keyFor('member-card')).toHaveLength(32);
    expect(config.keyFor('member-card').equals(config.keyFor('second-factor'))).toBe(false);
  });

  it('make a table with a row and a meaning for each', () => {
    const rows = configTable().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every((row) => /^\| `[A-Z_]+` \| .*\| .{10,} \|$/.test(row))).toBe(true);
  });
});
