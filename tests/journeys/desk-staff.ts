import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'otplib';
import { stack, type Visitor } from './visitor.ts';

type Cookies = Awaited<ReturnType<Visitor['context']['cookies']>>;

/** Sign-in of the demonstration's secretariat, as `npm start` prints it. */
export const OWNER = 'tamura@example.jp';
export const ACCOUNTANT = 'onishi@example.jp';
export const DESK_PASSWORD = 'enishi-demo-desk';
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const STEP_MS = 30_000;
let lastStep = 0;

/** A code that this process has not given yet: one that was used is refused, so the next half minute is waited for. */
export async function freshCode(): Promise<string> {
  const step = () => Math.floor(Date.now() / STEP_MS);
  if (step() === lastStep) await pause(STEP_MS - (Date.now() % STEP_MS) + 200);
  lastStep = step();
  return generate({ secret: SECRET });
}

/** When another spec file used the same half minute, the next one will do. */
export async function withFreshCode(give: (code: string) => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) if (await give(await freshCode())) return;
  throw new Error('The desk took none of three codes');
}

/** Where the run keeps the session of 道東's owner: every file would else wait for the next half minute's code. */
const kept = () => join(stack().dataDir, 'desk-session.json');

/** At the desk as the owner of 道東: in the session of a file before this one while it lasts, else with both proofs. */
export async function signInAtDesk(staff: Visitor): Promise<void> {
  if (existsSync(kept())) {
    await staff.context.addCookies(JSON.parse(readFileSync(kept(), 'utf8')) as Cookies);
    await staff.go('/doto/desk');
    if (/\/doto\/desk$/.test(staff.page.url())) return;
    await staff.context.clearCookies();
  }
  await giveBothProofs(staff);
  writeFileSync(kept(), JSON.stringify(await staff.context.cookies()));
}

/** Through the door of the desk with password and code. */
export async function giveBothProofs(staff: Visitor, email = OWNER): Promise<void> {
  await staff.go('/doto/sign-in?next=%2Fdoto%2Fdesk');
  await staff.page.locator('summary').click();
  await staff.page.locator('#field-password-email').fill(email);
  await staff.page.locator('input[name=password]').fill(DESK_PASSWORD);
  await staff.page.locator('button[value=password]').click();
  await staff.page.locator('input[name=code]').waitFor();
  await withFreshCode(async (code) => {
    await staff.page.locator('input[name=code]').fill(code);
    await staff.page.locator('input[name=code]').press('Enter');
    return staff.page.waitForURL(/\/doto\/desk$/, { timeout: 8_000 }).then(
      () => true,
      () => false,
    );
  });
}

/** The secretariat enters the number of its notification or licence for placing people, or takes it out again: other journeys begin without it. */
export async function enterPlacementNumber(staff: Visitor, number: string): Promise<void> {
  await staff.go('/doto/desk/settings/disclosure');
  await staff.page.fill('[name=placementNumber]', number);
  await staff.press('この内容で保存する');
  await staff.see('保存しました。');
}
