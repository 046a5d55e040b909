import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Call = { method: string; parameters: Record<string, string> };
type Answer = { ok: boolean; error?: string; [field: string]: unknown };

/**
 * A small workspace that speaks Slack's documented Web API, for specs: forms in, `{ok, error}` out, errors by their
 * documented names, 429 with `Retry-After` on demand. It checks the token and required arguments as Slack does.
 */
export class SlackStandIn {
  readonly calls: Call[] = [];
  /** Accounts by address. */
  readonly users = new Map<string, string>();
  readonly invited = new Set<string>();
  readonly channels = new Map<string, Set<string>>();
  readonly removed = new Set<string>();
  /** Methods that answer this error instead of doing anything. */
  readonly refusing = new Map<string, string>();
  /** So many calls are answered 429 first. */
  busy = 0;
  retryAfterSeconds = 0;
  private server: Server | null = null;

  settings(): NodeJS.ProcessEnv {
    const { port } = this.server?.address() as AddressInfo;
    return { SLACK_API_BASE: `http://127.0.0.1:${port}/api`, SLACK_WORKSPACES: 'circle=T0001:xoxp-stand-in' };
  }

  /** Addresses of a channel's members. */
  inChannel(channel: string): string[] {
    const inside = this.channels.get(channel) ?? new Set();
    return [...this.users].filter(([, id]) => inside.has(id)).map(([email]) => email);
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((ready) => this.server?.listen(0, '127.0.0.1', ready));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    const method = (request.url ?? '').replace('/api/', '');
    const parameters = Object.fromEntries(new URLSearchParams(body));
    if (this.busy > 0) {
      this.busy -= 1;
      response.writeHead(429, { 'retry-after': String(this.retryAfterSeconds) }).end();
      return;
    }
    this.calls.push({ method, parameters });
    const authorized = request.headers.authorization === 'Bearer xoxp-stand-in';
    const refusal = authorized ? this.refusing.get(method) : 'invalid_auth';
    const answer = refusal ? { ok: false, error: refusal } : this.act(method, parameters);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  private act(method: string, given: Record<string, string>): Answer {
    const no = (error: string): Answer => ({ ok: false, error });
    const { email = '', channel = '', user = given['users'] ?? '' } = given;
    const members = this.channels.get(channel);
    switch (method) {
      case 'users.lookupByEmail': {
        const id = this.users.get(email);
        return id ? { ok: true, user: { id } } : no('users_not_found');
      }
      case 'admin.users.invite':
        if (!given['channel_ids'] || !given['team_id']) return no('invalid_arguments');
        if (this.users.has(email)) return no('already_in_team');
        if (this.invited.has(email)) return no('already_invited');
        this.invited.add(email);
        return { ok: true };
      case 'conversations.invite':
        if (!members) return no('channel_not_found');
        if (members.has(user)) return no('already_in_channel');
        members.add(user);
        return { ok: true, channel: { id: channel } };
      case 'conversations.kick':
        if (!members) return no('channel_not_found');
        if (!members.delete(user)) return no('not_in_channel');
        return { ok: true };
      case 'admin.users.remove':
        this.removed.add(given['user_id'] ?? '');
        return { ok: true };
      default:
        return no('unknown_method');
    }
  }
}
