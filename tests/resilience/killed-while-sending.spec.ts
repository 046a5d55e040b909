import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { useMailCatcher, useProgram, useTestDatabase } from '@enishi/testing';
import { Killable } from './killable.ts';
import { seedReaders, sendLetter } from './letter-readers.ts';
import { foundCommunity } from './paying-members.ts';

jest.setTimeout(300_000);

const database = useTestDatabase();
const program = useProgram(database);
const catcher = useMailCatcher();

const READERS = 320;
/** The worker dies when so many mails have arrived. */
const deaths = [40, 150, 260];
/** Mails that may be under way at once: four of each of the two chunks that a worker sends side by side. */
const underWay = 8;

type Outcome = { state: string; sent: number; total: number };

describe('a worker killed again and again while it sends a letter', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'enishi-letters-'));
  let worker: Killable;
  let letterId = '';
  let emails: string[] = [];

  beforeAll(async () => {
    program.clock.set(new Date());
    const communityId = await foundCommunity(program);
    emails = await seedReaders(database, communityId, READERS);
    catcher.pauseMs = 25;
    letterId = await sendLetter(program, communityId);
    worker = new Killable(
      'worker',
      {
        ...process.env,
        NODE_ENV: 'test',
        ENISHI_DATA_DIR: dataDir,
        DATABASE_URL: database.urls.appUrl,
        JOBS_DATABASE_URL: database.urls.jobsUrl,
        ...catcher.settings(),
      },
      null,
    );
    await worker.start();
    for (const arrived of deaths) {
      await until(() => catcher.letters.length >= arrived);
      await worker.kill();
      await worker.start();
    }
    await until(async () => (await outcome())?.state === 'sent');
  }, 280_000);

  afterAll(async () => {
    await worker.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('loses nobody and writes to nobody twice', async () => {
    const mails = emails.map((email) => catcher.mailbox(email).length);
    expect(mails.filter((count) => count !== 1)).toEqual([]);
    expect(await outcome()).toEqual({ state: 'sent', sent: READERS, total: READERS });
  });

  it('hands over again only what was under way at a death, under the same Message-ID', () => {
    const again = catcher.letters.length - READERS;
    expect(again).toBeLessThanOrEqual(deaths.length * underWay);
    expect(new Set(catcher.letters.map(({ headers }) => headers['message-id'])).size).toBe(READERS);
  });

  it('keeps no address once it is through', async () => {
    const [row] = await database.look(
      'select count(*)::int kept from engagement.letter_reader where letter_id = $1 and email is not null',
      [letterId],
    );
    expect(row).toEqual({ kept: 0 });
  });

  async function outcome(): Promise<Outcome | undefined> {
    const [row] = await database.look<Outcome>(
      `select l.state, sum(c.sent)::int sent, sum(c.total)::int total
       from engagement.letter l left join engagement.letter_chunk c on c.letter_id = l.id where l.id = $1 group by l.state`,
      [letterId],
    );
    return row;
  }

  async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
    for (let waited = 0; !(await reached()); waited += 50) {
      if (waited > 120_000)
        throw new Error(
          `Stuck at ${catcher.letters.length} mails: ${JSON.stringify(await outcome())}\n${worker.lastWords()}`,
        );
      await pause(50);
    }
  }
});
