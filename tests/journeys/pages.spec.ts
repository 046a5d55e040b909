import { signInAtDesk } from './desk-staff.ts';
import {
  pagesOfDocument,
  pagesOfFee,
  pagesOfImport,
  pagesOfPayer,
  pagesOfPlan,
  pagesOfWriting,
} from './filled-pages.ts';
import { linkIn } from './mailbox.ts';
import { pageFaults } from './page-faults.ts';
import { routesLeftOut } from './routes-left-out.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

type Cookies = Awaited<ReturnType<Visitor['context']['cookies']>>;

let deskCookies: Cookies;
let payerCookies: Cookies;
let ownPages: string[];
let filledDeskPages: string[];
let writtenPages: string[];

beforeAll(async () => {
  const staff = await arrive('desktop');
  await signInAtDesk(staff);
  deskCookies = await staff.context.cookies();
  const fan = await arrive('phone');
  const { own, desk } = await pagesOfPayer(fan);
  payerCookies = await fan.context.cookies();
  ownPages = own;
  const fees = await pagesOfFee(await arrive('phone'), staff);
  const written = await pagesOfWriting(staff);
  writtenPages = written.site;
  filledDeskPages = [...desk, ...fees, ...(await pagesOfImport(staff)), ...(await pagesOfPlan(staff))];
  filledDeskPages.push(...written.desk, ...(await pagesOfDocument(staff)));
}, 240_000);

/** Of the secretariat; one sign-in serves the whole file, because each takes a code of its own half minute. */
async function arriveAtDesk(device: 'phone' | 'desktop'): Promise<Visitor> {
  const staff = await arrive(device);
  await staff.context.addCookies(deskCookies);
  return staff;
}

const VISITOR_PAGES = [
  '',
  '/plans',
  '/join',
  '/sign-in',
  '/letters',
  '/posts',
  '/events',
  '/unsubscribe/example',
  '/gift',
  '/companies',
  '/gigs',
  '/postings',
  '/claim',
  '/tablet',
  '/companies?area=01&industry=M&row=ka',
  '/company',
  '/company/new',
  '/legal/tokushoho',
  '/legal/privacy',
  '/legal/terms',
  '/no-such-page',
];
const MEMBER_PAGES = [
  '/me',
  '/me/receipts',
  '/me/security',
  '/me/slack',
  '/me/student',
  '/me/requests',
  '/me/requests/new',
  '/me/upgrade?plan=ind_standard&interval=month',
  '/me/upgrade?plan=ind_standard&interval=month&coupon=NONESUCH',
  '/me/upgrade?plan=ind_standard&interval=year&means=konbini',
  '/me/gifts',
  '/me/tickets',
  '/me/tickets/calendar',
  '/me/consents',
  '/me/talent',
  '/me/skills',
  '/me/skills/passport',
  '/me/words',
  '/me/crew',
  '/me/gigs',
  '/me/applications',
  '/me/articles',
  '/me/support',
  '/me/gigs/calendar',
  '/me/life',
  '/me/gigs/pay',
  '/me/gigs/wishes',
  '/me/talent/companies',
  '/me/talent/careers',
  '/me/talent/needs',
  '/me/talks',
  '/me/scouts',
  '/me/tickets/proxies',
  '/me/gifts/new',
  '/me/leave',
  '/directory',
  '/me/directory',
];
const DESK_PAGES = [
  '/desk',
  '/desk/revenue/recurring',
  '/desk/revenue/recurring/people',
  '/desk/revenue/recurring/people?payer=company',
  '/desk/revenue/retention',
  '/desk/revenue/forecast',
  '/desk/revenue/funding',
  '/desk/revenue/closing',
  '/desk/revenue/journals',
  '/desk/revenue/journals/words',
  '/desk/revenue/funding/plan',
  '/desk/revenue/funding/slip?kind=cost',
  '/desk/members',
  '/desk/money',
  '/desk/gifts',
  '/desk/members/students',
  '/desk/requests',
  '/desk/requests?closed=1',
  '/desk/requests/new',
  '/desk/requests/life',
  '/desk/companies',
  '/desk/companies/health',
  '/desk/companies/health?filter=unused',
  '/desk/events',
  '/desk/events/tray',
  '/desk/talent',
  '/desk/talent/courses',
  '/desk/talent/past',
  '/desk/talent/needs',
  '/desk/postings',
  '/desk/cases',
  '/desk/cases/new',
  '/desk/work',
  '/desk/work/new',
  '/desk/work/places',
  '/desk/work/desks',
  '/desk/work/calls',
  '/desk/work/figures',
  '/desk/work/season',
  '/desk/work/templates',
  '/desk/work/templates/new',
  '/desk/work/pay',
  '/desk/events/new?template=workshop',
  '/desk/outreach',
  '/desk/outreach/sender',
  '/desk/outreach/letters/new',
  '/desk/outreach/posts',
  '/desk/outreach/slack',
  '/desk/outreach/posts/new',
  '/desk/settings',
  '/desk/settings/plans',
  '/desk/settings/company-plans',
  '/desk/settings/students',
  '/desk/settings/requests',
  '/desk/settings/invoicing',
  '/desk/settings/disclosure',
  '/desk/settings/words',
  '/desk/settings/work',
  '/desk/settings/wages',
];

/** Kilobytes of compressed JavaScript that a first visit may cost. */
const SIGN_UP_BUDGET = 180;
const DESK_BUDGET = 450;

const visited = new Set<string>();

async function faultsOf(visitor: Visitor, path: string): Promise<string[]> {
  await visitor.go(path);
  return faultsHere(visitor, path);
}

/** Faults of the page that a visitor has open; that it was seen is noted. */
function faultsHere(visitor: Visitor, path = new URL(visitor.page.url()).pathname): Promise<string[]> {
  visited.add(new URL(visitor.page.url()).pathname);
  return pageFaults(visitor, path);
}

async function faultsAmong(visitor: Visitor, paths: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(visitor, path)));
  return faults;
}

/** Faults of pages that must be there: one that is not, or leads elsewhere, would have none. */
async function faultsOrAbsences(visitor: Visitor, pages: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages.map((each) => `/doto${each}`)) {
    const answer = visitor.page.waitForResponse((response) => response.request().isNavigationRequest());
    faults.push(...(await faultsOf(visitor, page)));
    const status = (await answer).status();
    const { pathname, search } = new URL(visitor.page.url());
    if (status !== 200 || pathname + search !== page)
      faults.push(`${page}: ${status}, at ${pathname}${search}`);
  }
  return faults;
}

describe.each(['phone', 'desktop'] as const)('pages on a %s', (device) => {
  it.each(['/doto', '/oguni/en'])('for visitors of %s', async (community) => {
    const visitor = await arrive(device);
    expect(
      await faultsAmong(
        visitor,
        VISITOR_PAGES.map((page) => community + page),
      ),
    ).toEqual([]);
  });

  it('for what the secretariat wrote', async () => {
    expect(await faultsOrAbsences(await arrive(device), [...writtenPages, '/erased'])).toEqual([]);
  });

  it('for whoever joins, and for the guardian of a child', async () => {
    const child = await arrive(device);
    const guardian = somebody();
    const born: [string, string, string] = [String(new Date().getUTCFullYear() - 12), '5', '5'];
    const person = somebody({ born, guardianEmail: guardian.email });
    const faults: string[] = [];
    await child.go('/doto/join');
    await child.page.fill('input[name=email]', person.email);
    await child.press('確認メールを送る');
    await child.page.waitForURL(/join\/sent/);
    faults.push(...(await faultsHere(child)));
    await child.open(linkIn(await child.mail.next(person.email)));
    faults.push(...(await faultsHere(child)));
    await child.press('登録をつづける');
    await child.page.waitForURL(/join\/profile/);
    await child.page.waitForLoadState('networkidle');
    faults.push(...(await faultsHere(child)));
    await child.fillProfile(person);
    await child.press('無料会員に登録する');
    await child.page.waitForURL(/join\/waiting/);
    faults.push(...(await faultsHere(child)));
    const parent = await arrive(device);
    await parent.open(linkIn(await parent.mail.next(guardian.email)));
    expect([...faults, ...(await faultsHere(parent))]).toEqual([]);
  });

  it('for members', async () => {
    const fan = await arrive(device);
    await fan.joinFree(somebody());
    const welcome = await faultsHere(fan);
    expect([
      ...welcome,
      ...(await faultsAmong(
        fan,
        MEMBER_PAGES.map((page) => `/doto${page}`),
      )),
    ]).toEqual([]);
  });

  it('for members who pay', async () => {
    const fan = await arrive(device);
    await fan.context.addCookies(payerCookies);
    expect(await faultsOrAbsences(fan, ownPages)).toEqual([]);
  });

  it('for the secretariat', async () => {
    const staff = await arriveAtDesk(device);
    expect(
      await faultsAmong(
        staff,
        DESK_PAGES.map((page) => `/doto${page}`),
      ),
    ).toEqual([]);
  });

  it('for the secretariat about what people did', async () => {
    const staff = await arriveAtDesk(device);
    expect(await faultsOrAbsences(staff, filledDeskPages)).toEqual([]);
  });
});

it('no page is left out', () => {
  expect(routesLeftOut([...visited])).toEqual([]);
});

describe('letters of twice the size', () => {
  it('fit a phone: no page is wider than the window', async () => {
    const fan = await arrive('phone');
    await fan.context.addCookies(payerCookies);
    await fan.context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
    const faults: string[] = [];
    for (const page of ['', '/plans', '/join', '/sign-in', '/gift', '/me/gifts/new', ...ownPages]) {
      await fan.go(`/doto${page}`);
      const { scrollWidth, clientWidth } = await fan.page.evaluate(() => document.documentElement);
      if (scrollWidth > clientWidth + 1) faults.push(`${page}: ${scrollWidth} > ${clientWidth}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('a form that is too large', () => {
  it.each([
    ['/doto/join', '送られた内容が大きすぎます'],
    ['/doto/en/join', 'What you sent is too large'],
  ])('is answered by a page that says so: %s', async (path, title) => {
    const { page } = await arrive('phone');
    const form = { email: 'x'.repeat(2_000_000) };
    const answer = await page.request.post(`${stack().web}${path}`, { form });
    expect(answer.status()).toBe(413);
    expect(await answer.text()).toContain(`<h1>${title}</h1>`);
  });
});

describe('the weight of scripts', () => {
  it('lets a visitor sign up on a slow line', async () => {
    const visitor = await arrive('phone');
    expect(await kilobytesOfScripts(visitor, '/doto/join')).toBeLessThanOrEqual(SIGN_UP_BUDGET);
  });

  it('stays bearable at the desk', async () => {
    const staff = await arriveAtDesk('desktop');
    expect(await kilobytesOfScripts(staff, '/doto/desk')).toBeLessThanOrEqual(DESK_BUDGET);
  });
});

/** What a page loads when nothing is cached yet. */
async function kilobytesOfScripts(visitor: Visitor, path: string): Promise<number> {
  const fresh = await visitor.context.newPage();
  let bytes = 0;
  const read: Promise<void>[] = [];
  fresh.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    read.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => void (bytes += responseBodySize)),
    );
  });
  await fresh.goto(new URL(path, stack().web).href, { waitUntil: 'networkidle' });
  await Promise.all(read);
  return Math.round(bytes / 1_000);
}
