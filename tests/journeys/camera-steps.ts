import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { launchBrowser } from './browser.ts';
import { says } from './door-steps.ts';
import { Visitor } from './visitor.ts';

const frame = { width: 640, height: 480 } as const;
/** Pixels of one square of the picture, and squares of white around it. */
const [square, quiet] = [6, 4];

/** What a camera sees that is held before a screen with that code: a film of two equal pictures without colours (YUV4MPEG2). */
function filmOf(code: string): Buffer {
  const { data: dark } = encode(code, { ecc: 'M', border: 0 });
  const side = (dark.length + 2 * quiet) * square;
  if (side > frame.height) throw new Error(`The code takes ${side} pixels`);
  const { width, height } = frame;
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  const light = Buffer.alloc(width * height, 120);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [Math.floor(y / square) - quiet, Math.floor(x / square) - quiet];
      light[(top + y) * width + left + x] = dark[row]?.[column] ? 20 : 235;
    }
  const picture = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, picture, picture]);
}

/** A helper's phone whose camera is held before a ticket; it is opened with a link of the desk. */
export async function readByCamera(link: string, code: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-camera-'));
  const film = join(folder, 'ticket.y4m');
  writeFileSync(film, filmOf(code));
  const browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  try {
    const phone = await Visitor.arrive(browser);
    await phone.context.grantPermissions(['camera']);
    await phone.open(link);
    await phone.press('この端末で受付を始める');
    await phone.page.waitForURL(/\/door$/);
    await phone.page.locator('[data-ready=true]').waitFor();
    await canBeInstalled(phone);
    await phone.press('カメラで読み取る');
    await says(phone, 'admitted');
    await phone.see('お入りください');
    await phone.picture('door-camera');
    await phone.press('取り消す');
    await phone.see('受付を取り消しました');
    expect(phone.faults).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Manifest = {
  name: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; type: string }[];
};

/** The door can be put on the home screen: the browser itself finds nothing that is missing, its manifest says what to open, and the page is answered by its own worker. */
async function canBeInstalled(phone: Visitor): Promise<void> {
  const { page } = phone;
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(
    /\/doto\/door-worker\.js$/,
  );
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const { start_url: start, scope, display, icons } = (await answer.json()) as Manifest;
  expect([new URL(start, page.url()).href, scope, display]).toEqual([page.url(), '/doto/door', 'standalone']);
  expect(icons.length).toBeGreaterThan(0);
  for (const { src, type } of icons) {
    const icon = await page.request.get(new URL(src, page.url()).href);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
  const session = await phone.context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A context of a test is a window in private, in which no browser installs anything.
  const missing = installabilityErrors.map(({ errorId }) => errorId);
  expect(missing.filter((id) => id !== 'in-incognito')).toEqual([]);
}
