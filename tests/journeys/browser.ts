import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, devices } from 'playwright-core';

/** Rules that let a browser without a sandbox run in containers and as root. */
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--force-color-profile=srgb'];

export const PHONE = { ...devices['iPhone 13'], defaultBrowserType: undefined, locale: 'ja-JP' };
export const DESKTOP = { viewport: { width: 1280, height: 900 }, locale: 'ja-JP' };

/**
 * The browser of CHROMIUM_PATH, or the one that came with `npm ci`. Japanese letters come from the bundled font, so that
 * pages look the same on a machine without any. `more`: arguments beside those that every journey has.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-browser-'));
  process.env['FONTCONFIG_FILE'] = fontsFile(folder);
  const browser = await launched(folder, [...ARGUMENTS, ...more]);
  browser.once('disconnected', () => rmSync(folder, { recursive: true, force: true }));
  return browser;
}

async function launched(folder: string, args: string[]): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args });
  // Unpacks into the temporary folder with mode 700: one of our own, or another user's copy would be in the way.
  process.env['TMPDIR'] = folder;
  // Its own list of arguments is for one page per process; a closed context would end the browser.
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}

function fontsFile(folder: string): string {
  const fonts = dirname(createRequire(__filename).resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const cache = join(folder, 'fonts');
  mkdirSync(cache);
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <dir>/usr/share/fonts</dir><dir>${fonts}/400Regular</dir><dir>${fonts}/700Bold</dir><cachedir>${cache}</cachedir>
      <match target="pattern"><edit name="family" mode="append"><string>Noto Sans JP</string></edit></match>
    </fontconfig>`,
  );
  return file;
}
