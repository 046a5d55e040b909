import { apiVersion, matchRoute } from '../contract/contract.ts';
import { checkError, checkResponse } from '../contract/check-shape.ts';
import { parseForm } from '../contract/parse-form.ts';
import { readParams, type Params } from '../contract/read-params.ts';
import type { Operation } from '../contract/schema.ts';
import { ApiError, invalidRequest } from '../domain/api-error.ts';
import { refuseUnemulated, type OperationHandler } from '../domain/operation.ts';
import { operations } from '../domain/operations.ts';
import { newId, type Work } from '../domain/work.ts';
import { CutConnection, isSlow, suffer, type Faults } from '../control/faults.ts';
import type { Journal } from '../control/journal.ts';
import type { Scheduler } from '../clock/scheduler.ts';
import type { Store } from '../store/store.ts';
import { authenticate } from './authenticate.ts';
import { bodyOf } from './body-of-answer.ts';
import { noteRefusal, noteRequest, type Progress } from './noted-request.ts';
import { fingerprintOf, keptId, type Idempotency } from './idempotency.ts';

/** A request as it came over the wire. */
export interface ApiRequest {
  method: string;
  path: string;
  /** Query string of GET and DELETE, form body of POST. */
  text: string;
  headers: Record<string, string | undefined>;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the API is made of. `checks` compares every answer and event with the contract and notes departures. */
export interface ApiParts {
  store: Store;
  scheduler: Scheduler;
  idempotency: Idempotency;
  faults: Faults;
  journal: Journal;
  checks: boolean;
}

function handlerOf({ id }: Operation): OperationHandler {
  const handler = operations[id];
  if (!handler) throw invalidRequest(`The sandbox does not emulate ${id} yet.`);
  return handler;
}

/** Stripe's API: authenticate → find the operation → read parameters by the contract → work → commit → answer. */
export class Api {
  private readonly parts: ApiParts;

  constructor(parts: ApiParts) {
    this.parts = parts;
  }

  /** Answers a request; throws only CutConnection. */
  async answer(request: ApiRequest): Promise<ApiAnswer> {
    const started = performance.now();
    const progress: Progress = {
      requestId: newId('req', 14),
      key: request.method === 'POST' ? (request.headers['idempotency-key'] ?? null) : null,
      operation: null,
      understood: false,
      fault: null,
      params: {},
      replayed: false,
    };
    let status = 200;
    let problem: string | null = null;
    try {
      const body = await this.work(request, progress);
      return this.rendered(200, body, progress);
    } catch (error) {
      if (error instanceof CutConnection) {
        status = 0;
        problem = 'connection cut';
        throw error;
      }
      const refusal = error instanceof ApiError ? error : this.bug(error);
      status = refusal.status;
      problem = refusal.details.code ? `${refusal.details.code}: ${refusal.message}` : refusal.message;
      noteRefusal(this.parts.journal, request, progress, refusal);
      return this.rendered(status, JSON.stringify(refusal.body(progress.requestId), null, 2), progress);
    } finally {
      const milliseconds = performance.now() - started;
      noteRequest(this.parts.journal, request, progress, { status, problem, milliseconds });
    }
  }

  private rendered(status: number, body: string, progress: Progress): ApiAnswer {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'request-id': progress.requestId,
      'stripe-version': apiVersion,
      ...(progress.key ? { 'idempotency-key': progress.key } : {}),
      ...(progress.replayed ? { 'idempotent-replayed': 'true' } : {}),
      ...(status === 429 || status >= 500 ? { 'stripe-should-retry': 'true' } : {}),
    };
    if (this.parts.checks && status >= 400)
      this.parts.journal.note(`${progress.operation} ${status}`, checkError(JSON.parse(body)));
    return { status, headers, body };
  }

  private async work(request: ApiRequest, progress: Progress): Promise<string> {
    authenticate(request.headers['authorization']);
    const version = request.headers['stripe-version'];
    if (version && version !== apiVersion) {
      throw invalidRequest(
        `The sandbox speaks version ${apiVersion} only; the request asked for ${version}.`,
        undefined,
        'sandbox_version',
      );
    }
    const { operation, ids } = this.route(request);
    progress.operation = operation.id;
    progress.fault = this.parts.faults.take(operation.id);
    if (progress.fault?.when === 'before') await suffer(progress.fault);
    const params = readParams(operation.request, parseForm(request.text));
    progress.params = params;
    refuseUnemulated(operation.id, handlerOf(operation), params);
    progress.understood = true;
    const kept = progress.key ? this.replay(request, progress, progress.key) : null;
    const body = kept ?? (await this.run(request, progress, { operation, ids }));
    if (progress.fault?.when === 'after' && (kept || !isSlow(progress.fault))) await suffer(progress.fault);
    return body;
  }

  private route(request: ApiRequest): { operation: Operation; ids: string[] } {
    const { method, path } = request;
    const match = matchRoute(method, path);
    if (match.kind === 'unknown') {
      const message = `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code.`;
      throw new ApiError(404, 'invalid_request_error', { message });
    }
    const name = match.kind === 'outside' ? match.name : match.operation.id;
    if (match.kind === 'operation' && operations[name]) return match;
    throw invalidRequest(
      `The sandbox does not emulate ${name} (${method} ${path}) yet.`,
      undefined,
      'sandbox_not_emulated',
    );
  }

  /** Answers a repeated request from memory; the first one has to be worked. */
  private replay(request: ApiRequest, progress: Progress, key: string): string | null {
    const fingerprint = fingerprintOf(request.method, request.path, request.text);
    const kept = this.parts.idempotency.claim(key, fingerprint, Date.now());
    if (!kept) return null;
    progress.replayed = true;
    if (kept.status < 400) return kept.body;
    const { error } = JSON.parse(kept.body) as { error: { type: 'card_error'; message: string } };
    const { type, ...details } = error;
    throw new ApiError(kept.status, type, details);
  }

  private async run(
    request: ApiRequest,
    progress: Progress,
    route: { operation: Operation; ids: string[] },
  ): Promise<string> {
    const { store, scheduler, idempotency } = this.parts;
    const work = store.begin(
      { requestId: progress.requestId, idempotencyKey: progress.key },
      scheduler.now(),
    );
    try {
      const body = JSON.stringify(this.perform(request, work, route, progress.params), null, 2);
      this.keep(work, request, progress, { status: 200, body });
      await store.commit(work);
      this.afterCommit(work);
      // Whoever waits for a slow answer is still being worked for: the key stays taken until then.
      if (progress.fault?.when === 'after' && isSlow(progress.fault)) await suffer(progress.fault);
      return body;
    } catch (error) {
      if (error instanceof ApiError && error.keepsWork) {
        this.keep(work, request, progress, {
          status: error.status,
          body: JSON.stringify(error.body(progress.requestId)),
        });
        await store.commit(work);
        this.afterCommit(work);
      } else {
        await store.write(work.ordersSpent());
      }
      throw error;
    } finally {
      if (progress.key) idempotency.release(progress.key);
    }
  }

  private perform(
    request: ApiRequest,
    work: Work,
    { operation, ids }: { operation: Operation; ids: string[] },
    params: Params,
  ): object {
    const result = handlerOf(operation).run({ work, id: ids[0] ?? '', ids, params });
    const body = bodyOf(work, operation, result, { params, url: request.path });
    if (this.parts.checks) this.parts.journal.note(operation.id, checkResponse(operation.response, body));
    return body;
  }

  private keep(
    work: Work,
    request: ApiRequest,
    progress: Progress,
    answer: { status: number; body: string },
  ): void {
    if (!progress.key) return;
    work.put({
      id: keptId(progress.key),
      object: 'sandbox.kept_answer' as const,
      fingerprint: fingerprintOf(request.method, request.path, request.text),
      ...answer,
      request_id: progress.requestId,
      kept_at: Date.now(),
    });
  }

  /** A test clock that was told to advance starts to move once the answer is safe. */
  private afterCommit(work: Work): void {
    for (const change of work.changes()) {
      if (!('put' in change)) continue;
      const { put } = change;
      if (put.object === 'test_helpers.test_clock') {
        const clock = work.find('test_helpers.test_clock', put.id);
        if (clock?.status === 'advancing') this.parts.scheduler.advance(clock);
      }
    }
  }

  private bug(error: unknown): ApiError {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.parts.journal.problems.add({ at: new Date().toISOString(), message });
    return new ApiError(500, 'api_error', {
      message: `The sandbox itself failed: ${message.split('\n')[0]}`,
      code: 'sandbox_bug',
    });
  }
}
