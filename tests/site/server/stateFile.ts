import * as fs from 'node:fs';
import * as path from 'node:path';

/** Milliseconds of quiet after which changed state is written. */
const quiet = 200;

/** Keeps one text in a file. Without a folder nothing is kept and nothing is read. */
export class StateFile {
  readonly #file: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #current: (() => string) | undefined;

  constructor(folder: string | undefined, name: string) {
    if (folder !== undefined) fs.mkdirSync(folder, { recursive: true });
    this.#file = folder === undefined ? undefined : path.join(folder, name);
  }

  /** The kept text, or undefined when there is none yet. */
  read(): string | undefined {
    return this.#file === undefined || !fs.existsSync(this.#file) ? undefined : fs.readFileSync(this.#file, 'utf8');
  }

  /** Writes the text soon; several calls in a row write once. */
  writeSoon(current: () => string): void {
    if (this.#file === undefined) return;
    this.#current = current;
    this.#timer ??= setTimeout(() => this.flush(), quiet);
  }

  /** Writes now what is waiting to be written. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#file === undefined || !this.#current) return;
    // Written beside and renamed, so that an interruption leaves the old state whole.
    fs.writeFileSync(`${this.#file}.new`, this.#current());
    fs.renameSync(`${this.#file}.new`, this.#file);
    this.#current = undefined;
  }
}
