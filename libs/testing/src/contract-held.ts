import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the sandbox says about itself (`GET /_sandbox/conformance`), as far as suites judge it. */
type Conformance = { checked: number; violations: object[]; refused: object[] };

/**
 * Ends a suite that used the Stripe sandbox: every answer and event kept to Stripe's contract, and every request was one
 * that Stripe would have taken. What was seen is left for the summary at the end of the run.
 */
export async function expectContractHeld(sandboxUrl: string): Promise<void> {
  const answer = await fetch(`${sandboxUrl}/_sandbox/conformance`);
  const said = (await answer.json()) as Conformance;
  leaveForSummary(sandboxUrl, said);
  const { violations, refused } = said;
  expect({ violations, refused }).toEqual({ violations: [], refused: [] });
}

/** The reporter `stripe-contract-reporter.mjs` named the folder; without it nobody asks for a summary. */
function leaveForSummary(sandboxUrl: string, said: Conformance): void {
  const folder = process.env['ENISHI_CONFORMANCE_DIR'];
  if (!folder) return;
  const name = createHash('sha256').update(sandboxUrl).digest('hex');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(said));
}
