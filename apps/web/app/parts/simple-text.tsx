import styles from './simple-text.module.css';

type Block = {
  kind: 'heading' | 'paragraph' | 'list';
  lines: { parts: { text: string; href?: string | null }[] }[];
};

/** Text that the secretariat wrote, block by block. Links lead away, so they are told not to carry the address of this page. */
export function SimpleText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.text}>
      {blocks.map((block, at) => (
        <BlockOf key={at} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block: { kind, lines } }: { block: Block }) {
  if (kind === 'heading')
    return (
      <h2>
        {lines.map((line, at) => (
          <Line key={at} {...line} />
        ))}
      </h2>
    );
  if (kind === 'list')
    return (
      <ul>
        {lines.map((line, at) => (
          <li key={at}>
            <Line {...line} />
          </li>
        ))}
      </ul>
    );
  return (
    <p>
      {lines.map((line, at) => (
        <span key={at}>
          {at > 0 ? <br /> : null}
          <Line {...line} />
        </span>
      ))}
    </p>
  );
}

function Line({ parts }: Block['lines'][number]) {
  return parts.map(({ text, href }, at) =>
    href ? (
      <a key={at} href={href} rel="noopener noreferrer">
        {text}
      </a>
    ) : (
      <span key={at}>{text}</span>
    ),
  );
}
