import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(120_000);

const arrive = useBrowser();

/** A security key inside the browser that says yes to everything, as a fingerprint would. */
async function carryKey({ context, page }: Visitor): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

// The browser that comes with `npm ci` ends itself when asked for a passkey; a full Chromium is needed.
const withFullBrowser = process.env['CHROMIUM_PATH'] ? describe : describe.skip;

withFullBrowser('passkeys (skipped without a full Chromium: set CHROMIUM_PATH)', () => {
  it('are added on my page and sign their owner in without a mail', async () => {
    const fan = await arrive('desktop');
    await carryKey(fan);
    await fan.joinFree(somebody());
    await fan.go('/doto/me/security');
    await fan.press('パスキーを追加する');
    await fan.see('わたしの端末');
    await fan.context.clearCookies();

    await fan.go('/doto/sign-in');
    await fan.press('パスキーでログイン');
    await fan.page.waitForURL(/\/doto\/me$/);
    await fan.see('髙橋');
  });
});
