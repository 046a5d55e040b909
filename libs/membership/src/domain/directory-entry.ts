import { foldForSearch } from '@enishi/japan';
import { isSecureLink, Refusal, ageOn, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { ageOfMajority } from './guardian-rule.ts';
import { readLine } from './typed-text.ts';

/** The privilege that opens the directory (会員名簿): to be listed in it, and to read it. */
export const directoryPrivilege = 'directory';

/** Parts of an entry that are shown only where their own box is ticked; the name stands in every entry. */
export const directoryFields = ['area', 'interests', 'line', 'links'] as const;
export type DirectoryField = (typeof directoryFields)[number];

/** An entry as its member keeps it. What is not in `shown` is kept for the member alone. */
export type DirectoryEntry = {
  /** A name or handle of the member's choice; nothing is taken from the register. */
  readonly displayName: string;
  readonly area: string;
  readonly interests: string;
  readonly line: string;
  readonly links: readonly string[];
  readonly shown: readonly DirectoryField[];
};

/** An entry as other members see it: empty where nothing is shown. */
export type ShownEntry = Omit<DirectoryEntry, 'shown'>;

/** The longest text of each part, in characters, and the most links. */
export const longestParts = { displayName: 40, area: 60, interests: 120, line: 200 } as const;
export const mostLinks = 3;

/**
 * Reads a typed entry. Refusals TEXT_MISSING for a name that is missing, TEXT_TOO_LONG, TEXT_HAS_CONTROL_CHARACTERS,
 * DIRECTORY_LINK_INVALID (facts `field`): up to three addresses that begin with https.
 */
export function readDirectoryEntry(typed: DirectoryEntry): Result<DirectoryEntry> {
  const read: Record<keyof typeof longestParts, string> = {
    displayName: '',
    area: '',
    interests: '',
    line: '',
  };
  for (const part of Object.keys(longestParts) as (keyof typeof longestParts)[]) {
    if (part !== 'displayName' && typed[part].trim() === '') continue;
    const line = readLine(typed[part], part, longestParts[part]);
    if (!line.ok) return line;
    read[part] = line.value;
  }
  const links = typed.links.map((link) => link.trim()).filter((link) => link !== '');
  if (links.length > mostLinks || !links.every((link) => isSecureLink(link)))
    return refused(new Refusal('invalid', 'DIRECTORY_LINK_INVALID', { field: 'links', most: mostLinks }));
  return ok({ ...read, links, shown: directoryFields.filter((field) => typed.shown.includes(field)) });
}

/** What of an entry others see. */
export function shownEntry({ shown, ...entry }: DirectoryEntry): ShownEntry {
  const text = (field: 'area' | 'interests' | 'line') => (shown.includes(field) ? entry[field] : '');
  return {
    displayName: entry.displayName,
    ...{ area: text('area'), interests: text('interests'), line: text('line') },
    links: shown.includes('links') ? entry.links : [],
  };
}

/** What a search of the directory looks through: only what is shown, folded. Addresses are not searched. */
export function directorySearchText(entry: DirectoryEntry): string {
  const { displayName, area, interests, line } = shownEntry(entry);
  return [displayName, area, interests, line].map(foldForSearch).join('\n');
}

/** Whether a member may be in the directory and read it: a plan that gives it, and of age (民法4条). */
export type DirectoryAccess = 'open' | 'no_privilege' | 'minor';

/** Minors, and members whose age is not known, are never listed and never shown the list, whatever their plan. */
export function directoryAccess(
  { birthDate, privileged }: { birthDate: TokyoDate | null; privileged: boolean },
  today: TokyoDate,
): DirectoryAccess {
  if (!birthDate || ageOn(birthDate, today) < ageOfMajority) return 'minor';
  return privileged ? 'open' : 'no_privilege';
}
