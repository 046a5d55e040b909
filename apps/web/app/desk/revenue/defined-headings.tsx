import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import reports from './reports.module.css';

type Props = {
  headings: readonly { name: string; text?: string }[];
  /** Class of each cell; over figures unless it is said. */
  className?: string;
  /** Where the table is laid out as blocks on a phone, and would lose its roles. */
  role?: 'columnheader';
};

/** Headings of a report's columns, each with what its figure means behind a small mark. */
export function DefinedHeadings({ headings, className = panels.figure, role }: Props) {
  return headings.map(({ name, text }) => (
    <th key={name} scope="col" role={role} className={className}>
      <span className={reports.named}>
        {name}
        <Definition name={name} text={text} />
      </span>
    </th>
  ));
}
