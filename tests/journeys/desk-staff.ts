import { setTimeout as pause } from 'node:timers/promises';
import { generate } from 'otplib';

/** Sign-in of the demonstration's secretariat, as `npm start` prints it. */
export const OWNER = 'tamura@example.jp';
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
