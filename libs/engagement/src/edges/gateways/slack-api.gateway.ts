import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { slackVerdict } from '../../domain/slack-seat.ts';

/** A workspace and the token that may act in it. */
export type Workspace = { teamId: string; token: string };

/** Slack said no, in its own word (`missing_scope`). */
export class SlackRefused extends Error {
  constructor(
    readonly method: string,
    readonly error: string,
  ) {
    super(`${method}: ${error}`);
  }
}

/** Longest that a job waits for Slack's limit by itself; beyond it the job comes back later. */
const longestPauseSeconds = 30;
const deadlineMs = 15_000;

/**
 * The few methods of Slack's Web API that seats need. Every answer is JSON with `ok`; too many calls are answered 429 with
 * `Retry-After` in seconds, which is waited for (docs.slack.dev, "Rate limits").
 */
@Injectable()
export class SlackApi {
  constructor(private readonly config: Config) {}

  /** Null where no workspace is set for the community: then the desk does it by hand. */
  workspaceOf(slug: string): Workspace | null {
    for (const entry of (this.config.settings.SLACK_WORKSPACES ?? '').split(',')) {
      const [, community, teamId, token] = /^\s*([a-z0-9-]+)=([A-Z0-9]+):(\S+)\s*$/.exec(entry) ?? [];
      if (community === slug && teamId && token) return { teamId, token };
    }
    return null;
  }

  /** The account with that address, or null (`users.lookupByEmail`). */
  async findUser(workspace: Workspace, email: string): Promise<string | null> {
    try {
      const { user } = await this.call<{ user: { id: string } }>(workspace, 'users.lookupByEmail', { email });
      return user.id;
    } catch (error) {
      if (error instanceof SlackRefused && error.error === 'users_not_found') return null;
      throw error;
    }
  }

  async inviteByMail(
    { teamId, ...rest }: Workspace,
    email: string,
    channels: readonly string[],
  ): Promise<void> {
    const wish = { team_id: teamId, email, channel_ids: channels.join() };
    await this.ensure({ teamId, ...rest }, 'admin.users.invite', wish);
  }

  async addToChannel(workspace: Workspace, channel: string, user: string): Promise<void> {
    await this.ensure(workspace, 'conversations.invite', { channel, users: user });
  }

  async removeFromChannel(workspace: Workspace, channel: string, user: string): Promise<void> {
    await this.ensure(workspace, 'conversations.kick', { channel, user });
  }

  async removeUser(workspace: Workspace, user: string): Promise<void> {
    await this.ensure(workspace, 'admin.users.remove', { team_id: workspace.teamId, user_id: user });
  }

  /** As {@link call}; that it is so already is as good as done. */
  private async ensure(
    workspace: Workspace,
    method: string,
    parameters: Record<string, string>,
  ): Promise<void> {
    try {
      await this.call(workspace, method, parameters);
    } catch (error) {
      if (!(error instanceof SlackRefused) || slackVerdict(error.error) !== 'done') throw error;
    }
  }

  /** Throws SlackRefused, or Refusal unavailable SLACK_UNAVAILABLE where trying again helps. */
  private async call<Answer>(
    workspace: Workspace,
    method: string,
    parameters: Record<string, string>,
  ): Promise<Answer> {
    let response = await this.post(workspace, method, parameters);
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after') ?? longestPauseSeconds);
      if (seconds > longestPauseSeconds) throw unavailable(method, 'ratelimited');
      await pause(seconds * 1_000);
      response = await this.post(workspace, method, parameters);
    }
    if (response.status === 429 || response.status >= 500) throw unavailable(method, String(response.status));
    const answer = (await response.json()) as { ok: boolean; error?: string } & Answer;
    if (answer.ok) return answer;
    const error = answer.error ?? 'unknown';
    if (slackVerdict(error) === 'later') throw unavailable(method, error);
    throw new SlackRefused(method, error);
  }

  private async post(
    { token }: Workspace,
    method: string,
    parameters: Record<string, string>,
  ): Promise<Response> {
    try {
      return await fetch(`${this.config.settings.SLACK_API_BASE}/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(parameters).toString(),
        signal: AbortSignal.timeout(deadlineMs),
      });
    } catch (error) {
      throw unavailable(method, (error as Error).message);
    }
  }
}

const unavailable = (method: string, reason: string) =>
  new Refusal('unavailable', 'SLACK_UNAVAILABLE', { reason: `${method}: ${reason}` });
