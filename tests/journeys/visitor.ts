import { randomBytes, randomInt } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DESKTOP, launchBrowser, PHONE } from './browser.ts';
import { CaughtMail, linkIn } from './mailbox.ts';
import { endTurn, takeTurn } from './one-at-a-time.ts';
import type { StackAddresses } from './running-stack.ts';

export const stack = (): StackAddresses => JSON.parse(process.env['ENISHI_STACK'] ?? '{}') as StackAddresses;

export type Person = {
  email: string;
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  born: [year: string, month: string, day: string];
  guardianEmail?: string;
};

let people = 0;
let homes = randomInt(60_000);

/** A person who never lived, with an address no other test uses. */
export function somebody(given: Partial<Person> = {}): Person {
  people += 1;
  return {
    email: `p${people}-${randomBytes(5).toString('hex')}@example.jp`,
    familyName: '髙橋',
    givenName: '花子',
    familyKana: 'たかはし',
    givenKana: 'ﾊﾅｺ',
    born: ['1990', '4', '2'],
    ...given,
  };
}

/** A person at a browser: what they press and read, page by page. */
export class Visitor {
  readonly mail = new CaughtMail(stack().mail);

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** Faults that the pages wrote to the browser's console. */
    readonly faults: string[],
    private readonly scripts: boolean,
  ) {}

  static async arrive(
    browser: Browser,
    device: 'phone' | 'desktop' = 'phone',
    scripts = true,
  ): Promise<Visitor> {
    const settings = device === 'phone' ? PHONE : DESKTOP;
    homes += 1;
    // Each at an address of their own, or the limit on mailed links per address would end the journeys.
    const extraHTTPHeaders = { 'x-forwarded-for': `10.7.${Math.trunc(homes / 250)}.${1 + (homes % 250)}` };
    const context = await browser.newContext({ ...settings, javaScriptEnabled: scripts, extraHTTPHeaders });
    const faults: string[] = [];
    return new Visitor(context, await openPage(context, faults), faults, scripts);
  }

  /** The same person, signed in as before, in another tab. */
  async secondTab(): Promise<Visitor> {
    return new Visitor(this.context, await openPage(this.context, this.faults), this.faults, this.scripts);
  }

  /** Goes to a page of a community, `/doto/plans` for example. */
  async go(path: string): Promise<void> {
    await this.open(new URL(path, stack().web).href);
  }

  /** Opens a page of the site, by a link of a mail for example, and waits until its scripts run. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.scriptsRun();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.scriptsRun();
  }

  /** Sooner than a silent network, which is half a second later: React has taken over the page, and has nothing left to do. */
  private async scriptsRun(): Promise<void> {
    if (!this.scripts) return;
    await this.page.waitForFunction(() => {
      type Root = { stateNode: { current: { memoizedState: { isDehydrated: boolean } } } };
      const held = document as unknown as Record<string, Root | undefined>;
      const root = held[Object.keys(document).find((key) => key.startsWith('__reactContainer')) ?? ''];
      return root?.stateNode.current.memoizedState.isDehydrated === false;
    });
    // A page that was made wide and narrow may never call itself idle.
    await this.page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 250 })));
  }

  async press(words: string | RegExp): Promise<void> {
    const named = this.page
      .getByRole('button', { name: words })
      .or(this.page.getByRole('link', { name: words }));
    await named.first().click();
  }

  /** What the page says, without markup. */
  async reads(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  async see(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor({ state: 'visible' });
  }

  /** Opens a page, this one if no other is named, again until it says so, so many times: the worker does its part meanwhile, or Stripe by webhook. */
  async untilItSays(words: string | RegExp, path = this.page.url(), times = 1): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.go(path);
      const said = await this.reads();
      if (said.split(words).length > times) return;
      if (tries === 40) throw new Error(`${path} never said ${words} ${times} times:\n${said}`);
      await this.page.waitForTimeout(500);
    }
  }

  /** A picture for whoever wants to look, when ENISHI_PICTURES names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env['ENISHI_PICTURES'];
    if (folder) await this.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  }

  /** E-mail first: asks for the link, opens it from the mail, presses its button. */
  async proveAddress(email: string, from = '/doto/join'): Promise<void> {
    await this.go(from);
    await this.page.fill('input[name=email]', email);
    await this.press('確認メールを送る');
    await this.page.waitForURL(/join\/sent/);
    await this.open(linkIn(await this.mail.next(email)));
    await this.press('登録をつづける');
    await this.page.waitForURL(/join\/profile/);
    await this.page.waitForLoadState('networkidle');
  }

  async fillProfile(person: Person): Promise<void> {
    const { page } = this;
    for (const field of ['familyName', 'givenName', 'familyKana', 'givenKana'] as const) {
      await page.fill(`input[name=${field}]`, person[field]);
    }
    const [year, month, day] = person.born;
    await page.fill('input[name=birthYear]', year);
    await page.selectOption('select[name=birthMonth]', month);
    await page.selectOption('select[name=birthDay]', day);
    if (person.guardianEmail) await page.fill('input[name=guardianEmail]', person.guardianEmail);
    await page.selectOption('select[name=prefecture]', '01');
    await page.selectOption('select[name=tie]', { index: 1 });
  }

  /** From the landing page to the member card. */
  async joinFree(person: Person, from?: string): Promise<void> {
    await this.proveAddress(person.email, from);
    await this.fillProfile(person);
    await this.press('無料会員に登録する');
    await this.page.waitForURL(/join\/(done|waiting)/);
    await this.see(person.guardianEmail ? '保護者の方の確認をお待ちしています' : 'ようこそ');
  }

  async signInByMail(email: string, community = 'doto'): Promise<void> {
    await this.go(`/${community}/sign-in`);
    await this.page.locator('input[name=email]').first().fill(email);
    await this.press('ログイン用のメールを送る');
    await this.page.waitForURL(/sign-in\/sent/);
    await this.open(linkIn(await this.mail.next(email, /ログイン|sign in/i)));
    await this.press('ログインする');
    await this.page.waitForURL(/\/me/);
  }
}

async function openPage(context: BrowserContext, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

/** All other files together take less. */
const longestTurn = 30 * 60_000;

/** One browser for a spec file, closed at its end; each test arrives as a new visitor. */
export function useBrowser(): (device?: 'phone' | 'desktop', scripts?: boolean) => Promise<Visitor> {
  let browser: Browser;
  const visitors: Visitor[] = [];
  beforeAll(takeTurn, longestTurn);
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const { context } of visitors.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    endTurn();
  });
  return async (device, scripts) => {
    const visitor = await Visitor.arrive(browser, device, scripts);
    visitors.push(visitor);
    return visitor;
  };
}
