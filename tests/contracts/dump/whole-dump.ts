import { Client } from 'pg';

/** What a copy of a table says on its way out (`COPY … TO STDOUT`), which is what a dump holds of it. */
class CopyOut {
  private readonly chunks: Buffer[] = [];
  private failed: Error | null = null;
  private settle: { resolve(text: string): void; reject(error: Error): void } | null = null;
  readonly text: Promise<string>;

  constructor(private readonly sql: string) {
    this.text = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  submit(connection: { query(sql: string): void }): void {
    connection.query(this.sql);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.chunks.push(chunk);
  }

  handleError(error: Error): void {
    this.failed = error;
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (this.failed) this.settle?.reject(this.failed);
    else this.settle?.resolve(Buffer.concat(this.chunks).toString('utf8'));
  }
}

/** Every table of every schema that a dump holds, each as its text; large objects have to be none. */
export async function dumpOf(superUrl: string): Promise<Map<string, string>> {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  try {
    const { rows: objects } = await client.query('select from pg_largeobject_metadata limit 1');
    if (objects.length > 0) throw new Error('A large object is in no table: search it as well');
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' order by 1`,
    );
    const dump = new Map<string, string>();
    for (const { name } of rows) {
      const copy = new CopyOut(`copy (select * from ${name}) to stdout`);
      client.query(copy as never);
      dump.set(name, await copy.text);
    }
    return dump;
  } finally {
    await client.end();
  }
}

/** A word as bytes are written in a dump. */
const hexOf = (word: string): string => Buffer.from(word, 'utf8').toString('hex');

/** Tables that hold one of the words, as text or among bytes, each with the words. */
export function holding(dump: ReadonlyMap<string, string>, words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [table, text] of dump) {
    const low = text.toLowerCase();
    const held = words.filter((word) => low.includes(word.toLowerCase()) || low.includes(hexOf(word)));
    if (held.length > 0) found.set(table, held);
  }
  return found;
}
