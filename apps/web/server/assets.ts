import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { always } from './headers.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};
const shrinks = new Set(['.js', '.css', '.svg', '.json', '.txt']);

type Asset = { body: Buffer; gzipped: Buffer | null; type: string };

/** Files of the browser build, read once and kept packed; their names carry a hash, so they may be cached for ever. */
export class Assets {
  private readonly known = new Map<string, Promise<Asset | null>>();

  constructor(private readonly folder: string) {}

  async serve(pathname: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> {
    if (!pathname.startsWith('/assets/')) return false;
    const asset = await this.asset(pathname);
    always(outgoing);
    if (!asset) {
      outgoing.writeHead(404, { 'content-type': 'text/plain' });
      outgoing.end('not found');
      return true;
    }
    const packed = asset.gzipped && /\bgzip\b/.test(String(incoming.headers['accept-encoding'] ?? ''));
    const body = packed && asset.gzipped ? asset.gzipped : asset.body;
    outgoing.writeHead(200, {
      'content-type': asset.type,
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    return true;
  }

  private asset(pathname: string): Promise<Asset | null> {
    const path = normalize(pathname);
    const found = this.known.get(path);
    if (found) return found;
    const reading = this.read(path);
    this.known.set(path, reading);
    void reading.then((asset) => {
      if (!asset) this.known.delete(path);
    });
    return reading;
  }

  private async read(path: string): Promise<Asset | null> {
    const extension = extname(path);
    const type = types[extension];
    if (!type || !path.startsWith('/assets/')) return null;
    const body = await readFile(join(this.folder, path)).catch(() => null);
    if (!body) return null;
    return { body, gzipped: shrinks.has(extension) ? await promisify(gzip)(body, { level: 9 }) : null, type };
  }
}
