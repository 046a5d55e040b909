import { machine } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { LeftOutPart } from './requests/left-out.ts';

/** How far a copy of somebody's data is: asked for, ready to be taken, out of time or taken back. */
export type OwnCopyState = 'asked' | 'ready' | 'expired';

export const ownCopyMachine = machine<OwnCopyState>({
  asked: ['ready', 'expired'],
  ready: ['expired'],
  expired: [],
});

/** What a copy holds: everything, or the records of provision to third parties alone (第三者提供記録, 個人情報保護法33条5項). */
export type CopyScope = 'all' | 'provisions';

/** Days for which a copy can be taken; afterwards it would only be one more place to lose it from. */
export const exportDays = 7;

/** When a copy made ready now goes. */
export function exportExpiry(now: Date): Date {
  return new Date(now.getTime() + exportDays * 86_400_000);
}

/** One table's part of a copy. */
export type ExportedTable = {
  readonly table: string;
  readonly title: Bilingual;
  readonly rows: readonly Record<string, unknown>[];
};

/** Whose copy it is and when it was made. */
export type ExportHead = {
  readonly community: Bilingual;
  readonly number: string;
  readonly madeAt: Date;
  /** Parts that the community has refused to disclose: a copy says what it does not hold. */
  readonly leftOut?: readonly LeftOutPart[];
};

/** The copy for machines (個人情報保護法33条2項: an electronic record): every table with every row. */
export function exportAsJson(head: ExportHead, tables: readonly ExportedTable[]): string {
  const { community, number, madeAt, leftOut = [] } = head;
  const parts = tables.map(({ table, title, rows }) => ({ table, title, rows }));
  return JSON.stringify(
    {
      ...{ community, memberNumber: number, madeAt: madeAt.toISOString(), tables: parts },
      ...(leftOut.length > 0
        ? { leftOut: leftOut.map(({ table, title, items, ground }) => ({ table, title, items, ground })) }
        : {}),
    },
    null,
    2,
  );
}

type Cell = string | number | null;

/** The copy for people: one line per value, so that one sheet holds tables of every shape. Empty values are left out. */
export function exportAsRows(
  tables: readonly ExportedTable[],
  locale: Locale,
  leftOut: readonly LeftOutPart[] = [],
): Cell[][] {
  const heading = { ja: ['内容', '表', '行', '項目', '値'], en: ['What', 'Table', 'Row', 'Field', 'Value'] };
  const lines = tables.flatMap(({ table, title, rows }) =>
    rows.flatMap((row, at) =>
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== '')
        .map(([field, value]): Cell[] => [title[locale], table, at + 1, field, written(value)]),
    ),
  );
  const notHeld = {
    ja: '（事務局の回答により、この写しには含みません）',
    en: '(not in this copy, as the secretariat has answered)',
  };
  const missing = leftOut.map(({ table, title, items }): Cell[] => [
    ...[title[locale], table, null, items.join(', '), notHeld[locale]],
  ]);
  return [heading[locale], ...lines, ...missing];
}

function written(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
