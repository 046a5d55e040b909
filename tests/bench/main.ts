import 'reflect-metadata';
import { databaseUrl } from '@enishi/platform';
import { type Ground, prepareGround, type Server, startDatabaseServer } from './ground.ts';
import { ghostIsInstalled, startGhost } from './peers/ghost.ts';
import { startVendure, vendureIsInstalled } from './peers/vendure.ts';
import { accessCheck } from './rows/access-check.ts';
import { listsAgainstVendure, postsAgainstGhost, saleAgainstVendure } from './rows/against-peers.ts';
import { bankImport } from './rows/bank-import.ts';
import { doorScans } from './rows/door-scans.ts';
import { listTwenty } from './rows/list-twenty.ts';
import { listStatements, membersPage } from './rows/long-lists.ts';
import { queueFanout } from './rows/queue-fanout.ts';
import { renewalSweep } from './rows/renewal-sweep.ts';
import { revenueReport } from './rows/revenue-report.ts';
import { startAndRest } from './rows/start-and-rest.ts';
import { saleExact, saleRush } from './rows/sale-exact.ts';
import { talentSearch } from './rows/talent-search.ts';
import { saleScale, ticketSale } from './rows/ticket-sale.ts';
import { webhookIngest } from './rows/webhook-ingest.ts';
import { sandboxCall, sandboxMemory, sandboxStart, sandboxYear } from './sandbox/sandbox-rows.ts';
import { startSandboxServer } from './sandbox/sandbox-server.ts';
import { putManyOnSale } from './sale/sale-ground.ts';
import { startApi, startBareIntake, startBareNest } from './servers.ts';

const FEW = 1_000;
/** BENCH_FULL=1 seeds a million members; the default finishes in a few minutes on two cores. */
const MANY = process.env['BENCH_FULL'] === '1' ? 1_000_000 : 50_000;

/** Events that pass through the Stripe sandbox; a million takes some minutes. */
const EVENTS = process.env['BENCH_FULL'] === '1' ? 1_000_000 : 200_000;
/** Members that a letter goes to. */
const READERS = process.env['BENCH_FULL'] === '1' ? 100_000 : 20_000;

/** Subscriptions that fall due at once. */
const DUE = Number(process.env['BENCH_DUE'] ?? (process.env['BENCH_FULL'] === '1' ? 10_000 : 4_000));
/** Lines in the books. */
const LINES = Number(process.env['BENCH_LINES'] ?? (process.env['BENCH_FULL'] === '1' ? 5_000_000 : 600_000));

/** Payments in a bank's file. */
const PAYMENTS = 10_000;

/** Tickets that are read at a door, each twice. */
const CODES = 3_000;

/** Tickets of a hot event that are sold in a round. */
const TICKETS = 2_000;

/** Who wants one of the two thousand places of a sale that opens. */
const BUYERS = 3_000;

/** Rows to run, e.g. BENCH_ROWS=5,12; all when not set. */
const wanted = process.env['BENCH_ROWS']?.split(',').map(Number);
const wants = (...rows: number[]) => !wanted || rows.some((row) => wanted.includes(row));

async function measureServers(ground: Ground, server: Server): Promise<boolean[]> {
  const passed: boolean[] = [];
  const api = await startApi(ground);
  const bare = await startBareNest();
  const intake = await startBareIntake({
    STRIPE_WEBHOOK_SECRET: ground.environment['STRIPE_WEBHOOK_SECRET'],
    BARE_DATABASE_URL: databaseUrl(
      server.superUrl,
      new URL(String(ground.environment['DATABASE_URL'])).pathname.slice(1),
    ),
  });
  try {
    if (wants(5)) passed.push(...(await listTwenty(ground, api, bare)));
    if (wants(10)) passed.push(await accessCheck(ground, api, bare));
    if (wants(12)) passed.push(await webhookIngest(ground, api, intake));
  } finally {
    await Promise.all([api.stop(), bare.stop(), intake.stop()]);
  }
  return passed;
}

/** The row against Ghost, which whoever measures it installs first (README). */
async function measureGhost(ground: Ground): Promise<boolean[]> {
  if (!ghostIsInstalled()) {
    process.stderr.write('Posts against Ghost are left out: BENCH_GHOST names no folder with it (README)\n');
    return [];
  }
  const ghost = await startGhost();
  try {
    return [await postsAgainstGhost(ground, ghost)];
  } finally {
    await ghost.stop();
  }
}

/** Rows against another program, which whoever measures them installs first (README). */
async function measurePeers(
  { sale, lists }: { sale: Ground; lists: Ground },
  server: Server,
): Promise<boolean[]> {
  if (!vendureIsInstalled()) {
    process.stderr.write(
      'Rows 2 and 6 are left out: npm install --no-package-lock --prefix tests/bench/peers/vendure\n',
    );
    return [];
  }
  const passed: boolean[] = [];
  const vendure = await startVendure(server);
  try {
    if (wants(2)) passed.push(...(await saleAgainstVendure(sale, vendure, FEW)));
    if (wants(6)) {
      await putManyOnSale(lists, 100);
      passed.push(...(await listsAgainstVendure(lists, vendure)));
    }
  } finally {
    await Promise.all([vendure.server.stop(), vendure.pool.end()]);
  }
  return passed;
}

async function measureSandbox(): Promise<boolean[]> {
  const passed: boolean[] = [];
  if (wants(21)) {
    const sandbox = await startSandboxServer();
    passed.push(...(await sandboxCall(sandbox).finally(() => sandbox.stop())));
  }
  if (wants(22)) passed.push(await sandboxStart());
  if (wants(23)) passed.push(await sandboxYear());
  if (wants(24)) passed.push(await sandboxMemory(EVENTS));
  return passed;
}

async function measureProduct(): Promise<boolean[]> {
  const server = await startDatabaseServer();
  const grounds: Ground[] = [];
  try {
    const passed: boolean[] = [];
    const few = await prepareGround(server, FEW);
    grounds.push(few);
    if (wants(1)) {
      const sale = await prepareGround(server, FEW);
      grounds.push(sale);
      passed.push(...(await ticketSale(sale, TICKETS)));
    }
    if (wants(2, 6)) {
      const sale = await prepareGround(server, FEW);
      const lists = await prepareGround(server, FEW);
      grounds.push(sale, lists);
      passed.push(...(await measurePeers({ sale, lists }, server)));
      if (wants(6)) passed.push(...(await measureGhost(lists)));
    }
    if (wants(3)) {
      const rush = await prepareGround(server, BUYERS);
      grounds.push(rush);
      passed.push(await saleExact(rush), await saleRush(rush));
    }
    if (wants(4)) {
      const scale = await prepareGround(server, FEW);
      grounds.push(scale);
      passed.push(...(await saleScale(scale, FEW)));
    }
    if (wants(5, 7)) await putManyOnSale(few, 100);
    if (wants(5, 10, 12)) passed.push(...(await measureServers(few, server)));
    if (wants(7)) passed.push(...(await listStatements(few)));
    if (wants(8)) {
      const many = await prepareGround(server, MANY);
      grounds.push(many);
      passed.push(await membersPage(few, many, [FEW, MANY]));
    }
    if (wants(11)) {
      const payers = await prepareGround(server, DUE);
      grounds.push(payers);
      passed.push(await renewalSweep(payers, DUE));
    }
    if (wants(13)) {
      const readers = await prepareGround(server, READERS);
      grounds.push(readers);
      passed.push(await queueFanout(readers, READERS));
    }
    if (wants(14)) {
      const books = await prepareGround(server, FEW);
      grounds.push(books);
      passed.push(await revenueReport(books, LINES));
    }
    if (wants(15)) {
      const bank = await prepareGround(server, FEW);
      grounds.push(bank);
      passed.push(await bankImport(bank, PAYMENTS));
    }
    if (wants(16)) {
      const door = await prepareGround(server, FEW);
      grounds.push(door);
      passed.push(...(await doorScans(door, CODES)));
    }
    if (wants(17)) {
      const cards = await prepareGround(server, FEW);
      grounds.push(cards);
      passed.push(...(await talentSearch(cards)));
    }
    if (wants(18, 19)) passed.push(...(await startAndRest(few)));
    return passed;
  } finally {
    for (const ground of grounds) await ground.close();
    await server.stop();
  }
}

/** Runs the suite; the exit code says whether every figure passes its bar. */
const passed = await measureSandbox();
if (wants(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19))
  passed.push(...(await measureProduct()));
process.exitCode = passed.every(Boolean) ? 0 : 1;
