import type { Params } from '../contract/read-params.ts';
import type { Fault } from '../control/faults.ts';
import { countOne, type Journal } from '../control/journal.ts';
import type { ApiError } from '../domain/api-error.ts';

/** What is known of a request while it is being answered. */
export interface Progress {
  requestId: string;
  key: string | null;
  operation: string | null;
  /** True once key, address and parameters were found to be what the contract allows. */
  understood: boolean;
  fault: Fault | null;
  params: Params;
  replayed: boolean;
}

interface Asked {
  method: string;
  path: string;
}

/** Keeps a request in the journal, and counts its operation when it was answered well. */
export function noteRequest(
  journal: Journal,
  { method, path }: Asked,
  progress: Progress,
  result: { status: number; problem: string | null; milliseconds: number },
): void {
  if (progress.operation && result.status === 200) countOne(journal.seen, progress.operation);
  journal.requests.add({
    id: progress.requestId,
    at: new Date().toISOString(),
    method,
    path,
    operation: progress.operation,
    params: progress.params,
    idempotency_key: progress.key,
    replayed: progress.replayed,
    fault: progress.fault ? `${progress.fault.kind} ${progress.fault.when}` : null,
    status: result.status,
    error: result.problem,
    milliseconds: Math.round(result.milliseconds * 10) / 10,
  });
}

/**
 * A request that the contract does not allow is written down apart, so that a suite can show it as its own fault.
 * A fault that was ordered, and a refusal of the domain (no such object, card declined), is none.
 */
export function noteRefusal(
  journal: Journal,
  { method, path }: Asked,
  progress: Progress,
  refusal: ApiError,
): void {
  if (progress.understood || progress.fault) return;
  journal.refused.add({
    what: `${progress.operation ?? ''} ${method} ${path}`.trim(),
    status: refusal.status,
    code: refusal.details.code ?? null,
    param: refusal.details.param ?? null,
    message: refusal.message,
  });
}
