import type { Rows } from '../../domain/versioned';
import { divideRows, type ReadRow } from './readRow';
import type { Row } from './row';

/** Milliseconds of reading after which the page may answer to its person. */
const slice = 8;

/** Lets the browser do what waits: a key that was pressed, a frame to draw. Not by a timer, which a hidden page would slow down. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Reads rows one after the other, never for long without a pause, so that thousands of them hold nobody up. */
export async function readInSlices<T>(rows: readonly Row[], read: (row: Row) => ReadRow<T>): Promise<Rows<T>> {
  const done: ReadRow<T>[] = [];
  let end = performance.now() + slice;
  for (const row of rows) {
    done.push(read(row));
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + slice;
  }
  return divideRows(done);
}
