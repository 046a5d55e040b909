import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many different operations of Stripe a whole run must have used. */
export const leastOperations = 60;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Puts together what the suites saw of the sandbox; `fault` is null when the run kept to Stripe's contract. */
export function judgeRun(reports, isWholeRun) {
  const operations = new Set(reports.flatMap((report) => Object.keys(report.operations)));
  const events = new Set(reports.flatMap((report) => Object.keys(report.events)));
  const departures = reports.flatMap((report) => [...report.violations, ...(report.refused ?? [])]);
  const summary = `${sum(reports.map((report) => report.checked))} answers and events at ${reports.length} sandboxes, ${operations.size} operations, ${events.size} event types, ${departures.length} departures`;
  const shown = departures.slice(0, 10).map((departure) => `\n  ${JSON.stringify(departure)}`);
  if (departures.length > 0) return { summary, fault: `Stripe's contract was not kept:${shown.join('')}` };
  const isTooFew = isWholeRun && operations.size < leastOperations;
  return {
    summary,
    fault: isTooFew
      ? `only ${operations.size} operations of Stripe were used, fewer than ${leastOperations}`
      : null,
  };
}

/** Jest's reporter for the exchanges of all suites with the Stripe sandbox: a departure turns the run red. */
export default class StripeContractReporter {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
    this.fault = null;
    this.folder = mkdtempSync(join(tmpdir(), 'enishi-conformance-'));
    process.env.ENISHI_CONFORMANCE_DIR = this.folder;
  }

  onRunComplete(testContexts) {
    const names = readdirSync(this.folder);
    const reports = names.map((name) => JSON.parse(readFileSync(join(this.folder, name), 'utf8')));
    rmSync(this.folder, { recursive: true, force: true });
    const { testPathPatterns, testNamePattern, onlyChanged, shard } = this.globalConfig;
    const isFiltered = testPathPatterns?.isSet?.() || testNamePattern || onlyChanged || shard;
    const hasUnits = [...testContexts].some(({ config }) => config.displayName?.name === 'unit');
    const isWholeRun = !isFiltered && hasUnits;
    if (reports.length === 0 && !isWholeRun) return;
    const { summary, fault } = judgeRun(reports, isWholeRun);
    this.fault = fault;
    process.stderr.write(`Stripe's contract: ${summary}\n${fault ? `${fault}\n` : ''}`);
  }

  /** Jest ends with an error when there is one. */
  getLastError() {
    return this.fault ? new Error(this.fault) : undefined;
  }
}
