import * as React from 'react';
import type { ScaleSpan } from '../../../domain/timeScale';
import type { Timeline } from '../../../application/timelineLayout';
import styles from './Scale.module.scss';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const Names = ({ spans, className }: { readonly spans: readonly ScaleSpan[]; readonly className: string | undefined }): React.ReactElement => (
  <span className={className}>
    {spans.map(({ label, from, start, size }) => (
      <span key={from} className={styles.name} style={{ insetInlineStart: percent(start), inlineSize: percent(size) }}>
        {label}
      </span>
    ))}
  </span>
);

/** The months, quarters or years along the top. A picture: every row says its day in words. */
export const Scale = ({ timeline }: { readonly timeline: Timeline }): React.ReactElement => {
  const { ticks, bands } = timeline.scale;
  return (
    <div className={styles.scale} aria-hidden="true">
      <span className={styles.names}>
        {bands.length > 0 && <Names spans={bands} className={styles.bands} />}
        <Names spans={ticks} className={styles.ticks} />
      </span>
    </div>
  );
};

/** The lines of the months, quarters or years, and today's, behind all rows. */
export const Lines = ({ timeline }: { readonly timeline: Timeline }): React.ReactElement => {
  const { ticks, bands } = timeline.scale;
  const begins = new Set(bands.map(({ from }) => from));
  return (
    <div className={styles.lines} aria-hidden="true">
      <span className={styles.field}>
        {ticks.map(({ from, start }) => (
          <span key={from} className={begins.has(from) ? styles.bandLine : styles.line} style={{ insetInlineStart: percent(start) }} />
        ))}
        <span className={styles.today} style={{ insetInlineStart: percent(timeline.today) }} />
      </span>
    </div>
  );
};
