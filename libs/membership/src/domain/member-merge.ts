import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { GuardianState } from './guardian-rule.ts';
import { knownBirthDate, knownPrefecture } from './unknown-facts.ts';

/** What a merge changes in an entry of the register, and with it what taking it back restores. */
export type MergedFacts = {
  readonly number: string;
  readonly accountId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: TokyoDate;
  readonly guardianState: GuardianState;
  readonly guardianEmail: string | null;
  readonly guardianCoversPaid: boolean;
  readonly prefecture: string;
  readonly tie: string;
  readonly awaitsAgreement: boolean;
  readonly joinedOn: TokyoDate;
  readonly leftOn: TokyoDate | null;
  readonly mergedInto: string | null;
};

/** An entry of the register that may be a double. */
export type Mergeable = MergedFacts & {
  readonly id: string;
  readonly newsletter: boolean;
  readonly erasedOn: TokyoDate | null;
};
export type MergePair = readonly [Mergeable, Mergeable];

/** What is chosen from one of two entries, each by the id of that entry. `email` is the address written to and signed in with. */
export const mergeFields = ['number', 'email', 'name', 'kana', 'birthDate', 'prefecture', 'tie'] as const;
export type MergeField = (typeof mergeFields)[number];
export type MergeChoice = Readonly<Record<MergeField, string>>;

/** What both were before and are after, what moved with which ids, and the ids of earlier doubles that came along. */
export type MergeRecord = {
  readonly before: { readonly kept: MergedFacts; readonly merged: MergedFacts };
  readonly after: { readonly kept: MergedFacts; readonly merged: MergedFacts };
  /** Who of the two had the newsletter. */
  readonly readers: readonly string[];
  readonly sources: readonly string[];
  readonly gifts: readonly string[];
  readonly directory: boolean;
  readonly doubles: readonly string[];
};

/** Days in which a merge can be taken back. */
export const undoDays = 14;

/** Last day (Tokyo) on which a merge can be taken back. */
export const undoableUntil = (mergedAt: Date): TokyoDate => addDays(tokyoDateOf(mergedAt), undoDays);

/** The facts of an entry that a merge changes, and nothing else. */
export function mergedFacts(entry: MergedFacts): MergedFacts {
  return {
    ...{ number: entry.number, accountId: entry.accountId, email: entry.email, locale: entry.locale },
    ...{ familyName: entry.familyName, givenName: entry.givenName },
    ...{ familyKana: entry.familyKana, givenKana: entry.givenKana },
    ...{ birthDate: entry.birthDate, guardianState: entry.guardianState, guardianEmail: entry.guardianEmail },
    ...{ guardianCoversPaid: entry.guardianCoversPaid, prefecture: entry.prefecture, tie: entry.tie },
    ...{ awaitsAgreement: entry.awaitsAgreement, joinedOn: entry.joinedOn, leftOn: entry.leftOn },
    mergedInto: entry.mergedInto,
  };
}

/** The one that joined first stands first; of two of one day the lower number. */
export function olderFirst([a, b]: MergePair): MergePair {
  const aFirst = a.joinedOn === b.joinedOn ? a.number < b.number : a.joinedOn < b.joinedOn;
  return aFirst ? [a, b] : [b, a];
}

/** Why two entries cannot be merged; null where they can. `charging`: ids of those from whom money may still come. */
export function whyNotMerged(
  pair: MergePair,
  { charging, leaving }: { charging: ReadonlySet<string>; leaving: ReadonlySet<string> },
): Refusal | null {
  const [a, b] = pair;
  if (a.id === b.id) return new Refusal('invalid', 'MERGE_SAME', { field: 'with' });
  if (pair.some(({ erasedOn }) => erasedOn !== null)) return new Refusal('conflict', 'MERGE_ERASED');
  const merged = pair.find(({ mergedInto }) => mergedInto !== null);
  if (merged) return new Refusal('conflict', 'MERGE_ALREADY', { number: merged.number });
  const going = pair.find(({ id }) => leaving.has(id));
  if (going) return new Refusal('conflict', 'MERGE_LEAVING', { number: going.number });
  const child = pair.find(({ guardianState }) => guardianState === 'waiting');
  if (child) return new Refusal('conflict', 'MERGE_GUARDIAN', { number: child.number });
  if (charging.has(a.id) && charging.has(b.id)) return new Refusal('conflict', 'MERGE_BOTH_PAY');
  return null;
}

/** Whose address may stay: only one whose owner has agreed to the terms, where either has. */
export function fitsAsAddress(entry: Mergeable, pair: MergePair): boolean {
  return !entry.awaitsAgreement || pair.every(({ awaitsAgreement }) => awaitsAgreement);
}

/**
 * The entry that goes on. The one from whom money may still come, since Stripe charges it by its id; else the one that has not left;
 * else the one whose number is kept. The number itself is chosen freely: it is handed over.
 */
export function survivorOf(pair: MergePair, charging: ReadonlySet<string>, numberOf: string): Mergeable {
  const only = (those: readonly Mergeable[]): Mergeable | undefined =>
    those.length === 1 ? those[0] : undefined;
  const [older] = olderFirst(pair);
  return (
    only(pair.filter(({ id }) => charging.has(id))) ??
    only(pair.filter(({ leftOn }) => leftOn === null)) ??
    pair.find(({ id }) => id === numberOf) ??
    older
  );
}

/** What the page proposes: the older one's number and values, where it has any; the address of the entry that goes on. */
export function usualChoice(pair: MergePair, charging: ReadonlySet<string>): MergeChoice {
  const [older, newer] = olderFirst(pair);
  const of = (has: (entry: Mergeable) => boolean): string => (has(older) || !has(newer) ? older : newer).id;
  const survivor = survivorOf(pair, charging, older.id);
  const address = fitsAsAddress(survivor, pair) ? survivor : pair.find((entry) => fitsAsAddress(entry, pair));
  return {
    ...{ number: older.id, email: (address ?? survivor).id, name: older.id },
    kana: of(({ familyKana }) => familyKana !== ''),
    birthDate: of((entry) => knownBirthDate(entry) !== null),
    prefecture: of((entry) => knownPrefecture(entry) !== ''),
    tie: of(({ tie }) => tie !== ''),
  };
}

/** Both entries as they become; `kept` goes on, `merged` is closed on the day and keeps what was not chosen. */
export type MergePlan = {
  readonly kept: Mergeable;
  readonly merged: Mergeable;
  readonly facts: { readonly kept: MergedFacts; readonly merged: MergedFacts };
  /** Whether the newsletter goes on: only where all who were asked about it have it. */
  readonly newsletter: boolean;
};

function lettersGoOn(pair: MergePair, onPaper: ReadonlySet<string>): boolean {
  const asked = pair.filter(({ id }) => !onPaper.has(id));
  return asked.length > 0 && asked.every(({ newsletter }) => newsletter);
}

/** Works a merge out. Refuses MERGE_ADDRESS_UNAGREED (conflict), MERGE_CHOICE_UNKNOWN (invalid). Throws what `whyNotMerged` names. */
export function planMerge(
  pair: MergePair,
  choice: MergeChoice,
  facts: {
    charging: ReadonlySet<string>;
    leaving: ReadonlySet<string>;
    /** Ids of those who were entered on paper, where nobody asks about letters: they refused none. */
    onPaper: ReadonlySet<string>;
    today: TokyoDate;
  },
): MergePlan {
  const refusal = whyNotMerged(pair, facts);
  if (refusal) throw refusal;
  const of = (field: MergeField): Mergeable => {
    const chosen = pair.find(({ id }) => id === choice[field]);
    if (!chosen) throw new Refusal('invalid', 'MERGE_CHOICE_UNKNOWN', { field });
    return chosen;
  };
  const kept = survivorOf(pair, facts.charging, of('number').id);
  const merged = pair.find(({ id }) => id !== kept.id)!;
  const address = of('email');
  if (!fitsAsAddress(address, pair))
    throw new Refusal('conflict', 'MERGE_ADDRESS_UNAGREED', { field: 'email' });
  const other = address.id === kept.id ? merged : kept;
  const { birthDate, guardianState, guardianEmail, guardianCoversPaid } = of('birthDate');
  const { familyName, givenName } = of('name');
  const { familyKana, givenKana } = of('kana');
  return {
    ...{ kept, merged, newsletter: lettersGoOn(pair, facts.onPaper) },
    facts: {
      kept: {
        ...mergedFacts(kept),
        ...{ familyName, givenName, familyKana, givenKana },
        ...{ birthDate, guardianState, guardianEmail, guardianCoversPaid },
        ...{ number: of('number').number, prefecture: of('prefecture').prefecture, tie: of('tie').tie },
        ...{ accountId: address.accountId, email: address.email, locale: address.locale },
        awaitsAgreement: address.awaitsAgreement,
        joinedOn: olderFirst(pair)[0].joinedOn,
      },
      merged: {
        ...mergedFacts(merged),
        number: pair.find(({ id }) => id !== choice.number)!.number,
        ...{ accountId: other.accountId, email: other.email, locale: other.locale },
        awaitsAgreement: other.awaitsAgreement,
        leftOn: merged.leftOn ?? facts.today,
        mergedInto: kept.id,
      },
    },
  };
}

/** Why a merge cannot be taken back; null where it can. */
export function whyNotUndone(
  merge: { keptId: string; mergedAt: Date; undoneAt: Date | null; record: MergeRecord },
  now: { kept: Mergeable; merged: Mergeable; leaving: boolean; begunSince: boolean; today: TokyoDate },
): Refusal | null {
  const { kept, merged } = now;
  if (merge.undoneAt !== null) return new Refusal('conflict', 'MERGE_UNDONE_ALREADY');
  if (kept.erasedOn !== null || merged.erasedOn !== null) return new Refusal('conflict', 'MERGE_ERASED');
  if (now.today > undoableUntil(merge.mergedAt)) return new Refusal('conflict', 'MERGE_UNDO_OVER');
  if (kept.mergedInto !== null || merged.mergedInto !== merge.keptId)
    return new Refusal('conflict', 'MERGE_NEWER_FIRST');
  const same = (one: MergedFacts, other: MergedFacts): boolean =>
    (Object.keys(mergedFacts(one)) as (keyof MergedFacts)[]).every((fact) => one[fact] === other[fact]);
  const { after } = merge.record;
  if (now.leaving || !same(kept, after.kept) || !same(merged, after.merged))
    return new Refusal('conflict', 'MERGE_CHANGED_SINCE');
  if (now.begunSince) return new Refusal('conflict', 'MERGE_BEGUN_SINCE');
  return null;
}
