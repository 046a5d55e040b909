import type { Bilingual } from '@enishi/kernel';

/**
 * Of whom data are held. `subject` is how contexts about money name the person; `email`, `name` and the rest serve to
 * find what is filed under no id at all, such as a mail that was sent.
 */
export type Person = {
  readonly accountId: string;
  readonly subjectId: string;
  readonly email: string;
  /** As letters write it. */
  readonly name: string;
};

/**
 * What becomes of the rows when the person is erased (個人情報保護法35条): they go, or the named columns are overwritten
 * (SQL expressions) and the rest stays without a name, or the law has them kept for a number of years.
 */
export type Fate =
  | { readonly kind: 'removed' }
  /** An action of the context ends them, because a statement could not: it names that action. */
  | { readonly kind: 'by_action'; readonly action: string }
  | { readonly kind: 'blanked'; readonly set: Readonly<Record<string, string>> }
  | {
      readonly kind: 'kept';
      readonly because: Bilingual;
      readonly years: number;
      readonly set?: Readonly<Record<string, string>>;
    };

/** A table that holds data of persons: which rows are a person's, what of them is handed out, and how they end. */
export type PersonalTable = {
  /** With its schema, `membership.member`. */
  readonly table: string;
  readonly title: Bilingual;
  /** SQL condition; `{account}`, `{subject}`, `{email}` and `{name}` stand for the person, `{community}` for where. */
  readonly rows: string;
  /** Whether its rows record that the person’s data were given to third parties (第三者提供記録, 個人情報保護法29条). */
  readonly provisions?: true;
  /** Columns never handed out: hashes and secrets that protect the person. */
  readonly secret?: readonly string[];
  /** Columns never handed out because they name somebody else: who at the desk did it, whom else a list showed. */
  readonly others?: readonly string[];
  readonly fate: Fate;
};

/** A table with a column that looks like a person's id but holds nothing of a person, and why that is so. */
export type ImpersonalTable = { readonly table: string; readonly because: string };

/** A context's part: each of its tables with a person's id is in one of the two lists, or a test fails. */
export type PersonalTables = {
  readonly tables: readonly PersonalTable[];
  readonly impersonal: readonly ImpersonalTable[];
};
