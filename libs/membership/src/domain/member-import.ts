import { Refusal, machine, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * A list of members from elsewhere: matched and looked at (`draft`), taken over (`running`, `done`), taken back (`undoing`, `undone`),
 * or thrown away before anything came of it.
 */
export type ImportState = 'draft' | 'running' | 'done' | 'undoing' | 'undone' | 'discarded';

export const importMachine = machine<ImportState>({
  draft: ['running', 'discarded'],
  running: ['done'],
  done: ['undoing'],
  undoing: ['undone'],
  undone: [],
  discarded: [],
});

/**
 * What became of one row. `kept`: could not be taken back, because somebody has touched it since.
 */
export type ImportRowState = 'waiting' | 'created' | 'member' | 'left_out' | 'refused' | 'undone' | 'kept';

/** Largest file in bytes and longest list; longer ones are brought over in parts. */
export const largestImport = 250_000;
export const longestImport = 2_000;
/** Days for which an import can be taken back; then the cells of the file are forgotten. */
export const undoDays = 14;
/** Longest name of a source, in characters, and of the sentence that says on what ground the list is held. */
const longestSource = 100;
const longestBasis = 500;

/** From where a list comes and on what ground it is held (個人情報保護法30条: whoever receives personal data confirms both). */
export type ImportOrigin = { readonly source: string; readonly basis: string };

/** Refusals, each with the fact `field`: IMPORT_SOURCE_MISSING, IMPORT_BASIS_MISSING. */
export function readOrigin({ source, basis }: ImportOrigin): Result<ImportOrigin> {
  const [from, ground] = [source.normalize('NFC').trim(), basis.normalize('NFC').trim()];
  const no = (code: string, field: string): Result<ImportOrigin> =>
    refused(new Refusal('invalid', code, { field }));
  if (from === '' || [...from].length > longestSource) return no('IMPORT_SOURCE_MISSING', 'source');
  if (ground === '' || [...ground].length > longestBasis) return no('IMPORT_BASIS_MISSING', 'basis');
  return ok({ source: from, basis: ground });
}

/** The first instant at which an import can no longer be taken back. */
export function undoEnd(finishedAt: Date): Date {
  return new Date(finishedAt.getTime() + undoDays * 86_400_000);
}
